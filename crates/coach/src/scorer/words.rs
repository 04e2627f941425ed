//! What the scorer knows about a word: its stem, and the few groups that sentences are built from.

/// A group of words that stand for each other in the features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Me,
    We,
    You,
    Third,
    Be,
    Do,
    Have,
    /// it, this, that, there
    Thing,
    Other,
}

/// The group of a word in its plain form.
pub(super) fn group(word: &str) -> Group {
    match word {
        "i" | "me" | "my" | "mine" | "myself" => Group::Me,
        "we" | "us" | "our" | "ours" | "ourselves" => Group::We,
        "you" | "your" | "yours" | "yourself" | "yourselves" | "thou" | "thee" | "thy" => Group::You,
        "he" | "him" | "his" | "she" | "her" | "hers" | "they" | "them" | "their" | "theirs" | "himself"
        | "herself" | "themselves" | "everyone" | "everybody" | "anyone" | "anybody" | "someone"
        | "somebody" | "people" | "others" => Group::Third,
        "be" | "am" | "is" | "are" | "was" | "were" | "been" | "being" => Group::Be,
        "do" | "did" | "does" => Group::Do,
        "have" | "has" | "had" => Group::Have,
        "it" | "this" | "that" | "there" => Group::Thing,
        _ => Group::Other,
    }
}

/// Signs of a clause, one bit each.
pub(super) mod sign {
    pub(in super::super) const NOT: u16 = 1;
    pub(in super::super) const MODAL: u16 = 2;
    pub(in super::super) const IF: u16 = 4;
    pub(in super::super) const BUT: u16 = 8;
    pub(in super::super) const BECAUSE: u16 = 16;
    pub(in super::super) const SORRY: u16 = 32;
    pub(in super::super) const QUOTED: u16 = 64;
    pub(in super::super) const ASKED: u16 = 128;
    pub(in super::super) const CRIED: u16 = 256;
    pub(in super::super) const ME: u16 = 512;
    pub(in super::super) const YOU: u16 = 1024;
    pub(in super::super) const WE: u16 = 2048;
    pub(in super::super) const THIRD: u16 = 4096;
}

/// What a word alone says about its clause.
pub(super) fn signs(word: &str, group: Group) -> u16 {
    let person = match group {
        Group::Me => sign::ME,
        Group::You => sign::YOU,
        Group::We => sign::WE,
        Group::Third => sign::THIRD,
        _ => 0,
    };
    let said = match word {
        "not" | "no" | "never" | "none" | "nothing" | "nobody" | "nor" | "neither" | "without" | "hardly"
        | "nowhere" => sign::NOT,
        "will" | "would" | "can" | "could" | "shall" | "should" | "may" | "might" | "must" | "ought" => {
            sign::MODAL
        }
        "if" => sign::IF,
        "but" | "however" | "although" | "though" => sign::BUT,
        "because" | "since" | "as" => sign::BECAUSE,
        "sorry" | "apologise" | "apologize" | "apologies" | "apology" | "regret" => sign::SORRY,
        _ => 0,
    };
    person | said
}

/// A stem and what is put behind it. Crude: it only has to bring forms of one word together.
pub(super) fn stem(word: &str) -> (&str, &'static str) {
    if let Some(base) = irregular(word) {
        return (base, "");
    }
    let long = word.len() > 4;
    if let Some(base) = word.strip_suffix("ies").or_else(|| word.strip_suffix("ied")).filter(|_| long) {
        return (base, "y");
    }
    let verb = ["ing", "ed"].iter().find_map(|ending| {
        let base = word.strip_suffix(ending)?;
        (base.len() >= 3 && base.contains(['a', 'e', 'i', 'o', 'u', 'y'])).then_some(base)
    });
    if let Some(base) = verb {
        return (undouble(base).trim_end_matches('e'), "");
    }
    if word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        let hissing = ["ches", "shes", "xes", "sses"].iter().any(|end| word.ends_with(end));
        let base = word.strip_suffix(if hissing { "es" } else { "s" }).unwrap_or(word);
        return (if long { base.trim_end_matches('e') } else { base }, "");
    }
    (if long { word.trim_end_matches('e') } else { word }, "")
}

/// "stopp" is "stop", "fall" stays.
fn undouble(base: &str) -> &str {
    let mut letters = base.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before && !matches!(last, 'l' | 's' | 'e') => {
            base.strip_suffix(last).unwrap_or(base)
        }
        _ => base,
    }
}

fn irregular(word: &str) -> Option<&'static str> {
    Some(match word {
        "was" | "were" | "is" | "am" | "are" | "been" | "being" => "be",
        "did" | "does" | "done" | "doing" => "do",
        "had" | "has" | "having" => "have",
        "went" | "gone" | "goes" => "go",
        "said" => "say",
        "told" => "tell",
        "felt" => "feel",
        "took" | "taken" => "take",
        "gave" | "given" => "give",
        "made" => "make",
        "got" | "gotten" => "get",
        "thought" => "think",
        "knew" | "known" => "know",
        "came" => "come",
        "left" => "leave",
        "lost" => "lose",
        "broke" | "broken" => "break",
        "hid" | "hidden" => "hide",
        "lied" | "lying" => "lie",
        "meant" => "mean",
        "kept" => "keep",
        "paid" => "pay",
        "sent" => "send",
        "spent" => "spend",
        "saw" | "seen" => "see",
        "found" => "find",
        "heard" => "hear",
        "wrote" | "written" => "write",
        "ran" => "run",
        "spoke" | "spoken" => "speak",
        "stole" | "stolen" => "steal",
        "forgot" | "forgotten" => "forget",
        "forgave" | "forgiven" => "forgive",
        "began" | "begun" => "begin",
        "brought" => "bring",
        "bought" => "buy",
        "chose" | "chosen" => "choose",
        "fell" | "fallen" => "fall",
        "sold" => "sell",
        "slept" => "sleep",
        "stood" => "stand",
        "drove" | "driven" => "drive",
        "drank" => "drink",
        "ate" | "eaten" => "eat",
        "threw" | "thrown" => "throw",
        "understood" => "understand",
        "held" => "hold",
        "lent" => "lend",
        "met" => "meet",
        "sat" => "sit",
        "children" => "child",
        "people" => "person",
        "men" => "man",
        "women" => "woman",
        "worse" => "bad",
        "better" => "good",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        let joined = |word| {
            let (base, end) = stem(word);
            format!("{base}{end}")
        };
        for (one, other) in
            [("lied", "lying"), ("stopped", "stop"), ("promises", "promise"), ("took", "taken")]
        {
            assert_eq!(joined(one), joined(other));
        }
        assert_ne!(joined("this"), joined("thi"));
    }
}
