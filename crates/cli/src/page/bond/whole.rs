//! A bond with everything in it. Ids stand where a further command needs them.

use super::card::bond_card;
use super::who::Who;
use super::{exchanges, letters, questions, seals};
use crate::say;
use mendwell_client::BondPage;
use mendwell_content::Texts;
use mendwell_domain::bond::{SharedBreachView, Withdrawable};

pub(crate) fn bond(page: &BondPage, texts: &Texts) -> String {
    let who = Who { page, texts };
    let mut set = bond_card(&page.card, texts) + "\n" + &people(&who);
    set.extend(page.bond.breaches.iter().map(|breach| self::breach(breach, &who)));
    set += &letters::section(&page.letters, &who);
    set.extend(page.exchanges.iter().map(|exchange| exchanges::section(exchange, &who)));
    set.extend(page.seals.iter().map(|seal| seals::section(seal, &who)));
    set += &questions::section(&page.questions, &who);
    set + &withdrawn(&who)
}

fn people(who: &Who<'_>) -> String {
    let mut set = who.texts.get("bond-people") + "\n";
    for person in &who.page.bond.people {
        set += &say::wrap(&format!("{}: {}", who.introduced(person.id), person.id), "  ");
        if let Some(on) = person.willing_on {
            set += &who.says(person.id, on, &who.texts.get("bond-willing"), "    ");
        }
    }
    for side in who.page.bond.kinds.iter() {
        let kind = who.texts.get(&format!("bond-kind-{}", side.says.key()));
        set += &who.says(side.by, side.on, &kind, "  ");
    }
    if who.page.bond.kinds_differ {
        set += &say::wrap(&who.texts.get("bond-differ"), "  ");
    }
    set + "\n"
}

fn breach(breach: &SharedBreachView, who: &Who<'_>) -> String {
    let own = say::one_line(breach.title.as_str());
    let title = if own.is_empty() { who.texts.get("bond-breaches") } else { own };
    let mut set = say::wrap(&title, "") + &say::wrap(&breach.id.to_string(), "  ");
    set += &(who.line("bond-say", breach.by, breach.on, "  ") + "\n");
    set += &(say::wrap(breach.words.as_str(), "    ") + "\n");
    for side in breach.roles.iter() {
        set += &who.says(side.by, side.on, &who.texts.get(&format!("role-{}", side.says.key())), "  ");
    }
    if breach.roles_differ {
        set += &say::wrap(&who.texts.get("bond-roles-differ"), "  ");
    }
    set + "\n"
}

fn withdrawn(who: &Who<'_>) -> String {
    let lines = who.page.bond.withdrawn.iter().map(|gone| {
        let key = match gone.what {
            Withdrawable::Breach => "bond-withdrawn-breach",
            Withdrawable::Willingness => "bond-withdrawn-willingness",
            Withdrawable::Letter => "bond-withdrawn-letter",
            Withdrawable::Commitment => "bond-withdrawn-commitment",
            Withdrawable::Ready => "bond-withdrawn-ready",
            Withdrawable::Answer => "bond-withdrawn-answer",
        };
        let (what, name, day) = (who.texts.get(key), who.name(gone.by), say::day(who.texts, gone.on));
        let about = [("what", what.as_str()), ("who", &name), ("day", &day)];
        say::wrap(&who.texts.with("bond-withdrawn", &about), "")
    });
    lines.collect()
}
