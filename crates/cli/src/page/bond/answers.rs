//! Who answered an invitation.

use super::card::short;
use crate::say;
use mendwell_client::ClaimView;
use mendwell_content::Texts;
use mendwell_domain::BondId;

pub(crate) fn claims(bond: BondId, claims: &[ClaimView], texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("cli-bond-claims"));
    if claims.is_empty() {
        return page + &say::wrap(&texts.get("cli-bond-claims-none"), "");
    }
    for claim in claims {
        let about = [("claim", claim.claim.to_string()), ("name", say::one_line(&claim.name))];
        let about = about.each_ref().map(|(name, value)| (*name, value.as_str()));
        page += &say::wrap(&texts.with("cli-bond-claim", &about), "");
        page += &(say::wrap(&claim.words.join(" "), "   ") + "\n");
    }
    page + &say::wrap(&texts.with("cli-bond-claims-next", &[("id", &short(bond))]), "")
}
