//! The pattern language, sign by sign, on a pack of one class and one rule.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_coach::{Kind, Pack, Role, Span};

/// What a pattern marks in a text, or nothing.
fn marks(pattern: &str, text: &str) -> Option<String> {
    let rule = format!("rule it\nmatch: {pattern}\n");
    marks_with(&rule, text)
}

fn marks_with(rule: &str, text: &str) -> Option<String> {
    let pack = pack(rule).unwrap();
    let read = pack.read(text, Role::Responsible, Kind::Apology);
    let span: Option<Span> = read.watch.first().map(|found| found.span);
    span.map(|span| span.text(text).to_owned())
}

fn pack(rule: &str) -> Result<Pack, String> {
    Pack::parse(&sources(rule)).map_err(|mistake| mistake.to_string())
}

fn sources(rule: &str) -> [(&str, &str); 6] {
    [
        (
            "normal.txt",
            "*n't = * not\n*'m = * am\nu = you\nshould of = should have\nur := your\nur *ing = you are *\n",
        ),
        ("splitting.txt", "abbreviations: mr\nalways: but because if\njoining: and so\nsubjects: i you\n"),
        ("irregular.txt", "tell told\n"),
        ("common.txt", "i you the\n"),
        ("classes/a.txt", "kin +n = mum dad\nharm +v = hurt \"let down\"\nsaid := (you|he) ..2 ~tell me\n"),
        ("watch/vague.rules", rule),
    ]
}

#[track_caller]
fn hits(pattern: &str, text: &str, marked: &str) {
    assert_eq!(marks(pattern, text).as_deref(), Some(marked), "{pattern} on {text}");
}

#[track_caller]
fn misses(pattern: &str, text: &str) {
    assert_eq!(marks(pattern, text), None, "{pattern} on {text}");
}

#[test]
fn words_lemmas_and_classes() {
    hits("sorry about", "So Sorry, about it", "Sorry, about");
    hits("~tell you", "I told you", "told you");
    hits("@harm you", "it lets down you", "lets down you");
    hits("my @kin", "with my Mums!", "my Mums");
    hits("@said", "what he once told me", "he once told me");
    hits("don't", "I do not", "do not");
    hits("you are lying", "ur lying", "ur lying");
    hits("your mum", "ur mum", "ur mum");
    hits("should have", "I should of", "should of");
    misses("sorry about", "sorry for it");
}

#[test]
fn gaps_stay_in_their_clause_unless_they_may_cross() {
    hits("sorry ..2 you", "sorry so much you", "sorry so much you");
    misses("sorry ..1 you", "sorry so much you");
    misses("sorry .. hurt", "sorry but it hurt");
    hits("sorry ... hurt", "sorry but it hurt", "sorry but it hurt");
    misses("sorry ... hurt", "Sorry. It hurt.");
    hits("sorry // it", "Sorry. It hurt.", "Sorry. It");
    hits("[sorry >>]", "sorry for it but no", "sorry for it");
    hits("[sorry >>>]", "sorry for it but no. And", "sorry for it but no");
}

#[test]
fn choices_repeats_and_lookarounds() {
    hits("i (am|was so) sorry", "I was so sorry", "I was so sorry");
    hits("i am so* sorry", "I am so so so sorry", "I am so so so sorry");
    hits("i am so? sorry", "I'm sorry", "I'm sorry");
    misses("i am so+ sorry", "I'm sorry");
    misses("sorry !about", "sorry about");
    hits("sorry =about", "sorry about", "sorry");
    misses("<!not sorry", "not sorry");
    hits("<=(not very) sorry", "not very sorry", "sorry");
    hits("i [am _] sorry", "I am so sorry", "am so");
    hits("sorry \\d", "sorry 3 times", "sorry 3");
    hits("sorry \\N", "sorry Denise", "sorry Denise");
}

#[test]
fn places_in_the_text() {
    misses("^ sorry", "so sorry");
    hits("sorry $", "so sorry. Yes", "sorry");
    misses("sorry $$", "so sorry. Yes");
    hits("^^ sorry", "sorry. Sorry", "sorry");
    hits("< but you", "sorry but you", "but you");
    misses("sorry , you", "sorry you");
    hits("can we \\?", "Oh can we?", "can we");
    misses("can we \\?", "Oh can we.");
}

#[test]
fn guards_take_a_finding_back() {
    let text = "He said sorry. That is no excuse. I lied.";
    for (guard, stays) in [
        ("unless sentence: he", false),
        ("unless before: he", false),
        ("unless after: he", true),
        ("unless next: no excuse", false),
        ("unless item: lied", false),
        ("unless prev: lied", true),
        ("need item: lied", true),
        ("need next: lied", false),
        ("unless words: 5", false),
        ("role: hurt", false),
        ("kind: impact", false),
        ("kind: apology reply", true),
        ("match: lied\nonly unless prev: excuse\nmatch: nothing", true),
        ("only unless next: no excuse", false),
    ] {
        let marked = marks_with(&format!("rule it\nmatch: sorry\n{guard}\n"), text);
        assert_eq!(marked.is_some(), stays, "{guard}");
    }
}

#[test]
fn quoted_wording_is_not_flagged_unless_a_rule_wants_it() {
    assert_eq!(marks("sorry mum", "He wrote “sorry mum” again"), None);
    assert!(marks_with("rule it\nmatch: sorry mum\nallow: quoted\n", "He wrote “sorry mum” again").is_some());
}

#[test]
fn a_mistake_is_told_with_its_file_and_line() {
    for (rule, message) in [
        ("rule it\nmatch: @nobody\n", "watch/vague.rules:2: no class is called `@nobody`"),
        ("rule it\nmatch: (a b\n", "watch/vague.rules:2: `)` is missing"),
        (
            "rule it\nmatch: ..3\n",
            "watch/vague.rules:2: the pattern needs at least one word or class that must be there",
        ),
        ("rule it\nmatch: a\nunless nowhere: b\n", "watch/vague.rules:3: `nowhere` is no place"),
        ("rule it\nmatch: a \\z\n", "watch/vague.rules:2: `\\z` means nothing"),
        ("rule it\nwhen: a\n", "watch/vague.rules:2: `when` is no key"),
        ("match: a\n", "watch/vague.rules:1: `match` stands before the first rule"),
        ("rule it\nmatch: a\nunless found: nothing\n", "watch/vague.rules:3: `nothing` is no code"),
    ] {
        let mistake = pack(rule).err().unwrap_or_default();
        assert!(mistake.starts_with(message), "{mistake}");
    }
    let round = [("classes/a.txt", "a := @b\nb := @a\n")];
    assert!(Pack::parse(&round).err().is_some_and(|mistake| mistake.to_string().contains("contains itself")));
}

#[test]
fn a_compiled_pack_reads_as_its_files_do() {
    let sources = sources("rule it\nmatch: (my @kin|@said) ... [~hurt >>]\nunless before: never\n");
    let pack = Pack::parse(&sources).unwrap();
    let again = Pack::from_image(&Pack::image(&sources).unwrap()).unwrap();
    for text in ["my mum was hurt by it", "never my mum hurt", "he told me that he hurts", "sorry"] {
        let read = |pack: &Pack| pack.read(text, Role::Responsible, Kind::Reply);
        assert_eq!(read(&pack), read(&again), "{text}");
    }
}
