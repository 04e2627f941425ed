//! Settings inside the vault, and what could not be read.

use crate::say;
use mendwell_client::{Harm, SettingsView};
use mendwell_content::Texts;

pub(super) fn page(view: &SettingsView, texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("settings-title"));
    let minutes = view.preferences.auto_lock.minutes().to_string();
    page += &format!("{}: {}\n", texts.get("settings-lock"), texts.with("minutes", &[("n", &minutes)]));
    if let Some(country) = view.preferences.country {
        page += &format!("{}: {}\n", texts.get("help-country"), texts.get(&format!("country-{country}")));
    }
    page += &if view.sheet {
        texts.get("settings-sheet.have") + "\n"
    } else {
        texts.get("error-no-sheet") + "\n"
    };
    if !view.harm.is_empty() {
        page += &format!("\n{}\n", texts.get("settings-health"));
        page += &say::wrap(&texts.get("settings-health.lead"), "");
    }
    for harm in &view.harm {
        let harm = match harm {
            Harm::Record => texts.get("harm-record"),
            Harm::Fact => texts.get("harm-fact"),
            Harm::Missing(n) => texts.with("harm-missing", &[("n", &n.to_string())]),
            Harm::Draft => texts.get("harm-draft"),
        };
        page += &say::wrap(&harm, "  ");
    }
    page
}
