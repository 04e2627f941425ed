//! Every refusal can be said, in every language, with what to do about it.

use mendwell_content::{Language, Texts};
use mendwell_domain::{Refusal, bond::BondRefusal};

#[test]
fn every_refusal_has_its_words_and_its_remedy() {
    let codes = Refusal::ALL.map(Refusal::code).into_iter().chain(BondRefusal::ALL.map(BondRefusal::code));
    let codes: Vec<&str> = codes.collect();
    for language in Language::ALL {
        let texts = Texts::new(language);
        let missing = |key: &String| !texts.has(key);
        let keys = codes.iter().flat_map(|code| [format!("error-{code}"), format!("error-{code}.remedy")]);
        assert_eq!(keys.filter(missing).collect::<Vec<_>>(), Vec::<String>::new(), "in {language:?}");
    }
}
