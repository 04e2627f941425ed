//! Texts by key, in one language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentMessage, FluentResource};
use std::cell::OnceCell;
use unic_langid::LanguageIdentifier;

/// How many files a language has.
const FILES: usize = if cfg!(feature = "terminal") { 13 } else { 12 };

/// A language that every text exists in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }

    /// The language of the first tag that is spoken here; English if none is.
    pub fn preferred<'t>(tags: impl IntoIterator<Item = &'t str>) -> Self {
        let spoken =
            |tag: &str| Self::ALL.into_iter().find(|l| tag.split(['-', '_']).next() == Some(l.tag()));
        tags.into_iter().find_map(spoken).unwrap_or(Self::English)
    }

    fn id(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }

    pub(crate) fn sources(self) -> [&'static str; FILES] {
        match self {
            Self::English => [
                include_str!("../texts/en/interface.ftl"),
                #[cfg(feature = "terminal")]
                include_str!("../texts/en/cli.ftl"),
                include_str!("../texts/en/prompts.ftl"),
                include_str!("../texts/en/feelings.ftl"),
                include_str!("../texts/en/guides.ftl"),
                include_str!("../texts/en/safety.ftl"),
                include_str!("../texts/en/bonds.ftl"),
                include_str!("../texts/en/meeting.ftl"),
                include_str!("../texts/en/exchange.ftl"),
                include_str!("../texts/en/together.ftl"),
                include_str!("../texts/en/devices.ftl"),
                include_str!("../texts/en/act.ftl"),
                include_str!("../texts/en/coach.ftl"),
            ],
            Self::Spanish => [
                include_str!("../texts/es/interface.ftl"),
                #[cfg(feature = "terminal")]
                include_str!("../texts/es/cli.ftl"),
                include_str!("../texts/es/prompts.ftl"),
                include_str!("../texts/es/feelings.ftl"),
                include_str!("../texts/es/guides.ftl"),
                include_str!("../texts/es/safety.ftl"),
                include_str!("../texts/es/bonds.ftl"),
                include_str!("../texts/es/meeting.ftl"),
                include_str!("../texts/es/exchange.ftl"),
                include_str!("../texts/es/together.ftl"),
                include_str!("../texts/es/devices.ftl"),
                include_str!("../texts/es/act.ftl"),
                include_str!("../texts/es/coach.ftl"),
            ],
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

/// All texts of one language. A file is read when the first of its texts is asked for: the first screen needs one only.
pub struct Texts {
    language: Language,
    files: [(&'static str, OnceCell<Bundle>); FILES],
}

impl Texts {
    /// The texts of this language.
    pub fn new(language: Language) -> Self {
        Self { language, files: language.sources().map(|source| (source, OnceCell::new())) }
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a message, or of an attribute as `message.attribute`. An unknown key is its own text.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text with variables put in.
    pub fn with(&self, key: &str, variables: &[(&str, &str)]) -> String {
        let (id, attribute) = split(key);
        let found = self.message(id).and_then(|(bundle, message)| {
            let pattern = match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|a| a.value()),
            };
            Some((bundle, pattern?))
        });
        let Some((bundle, pattern)) = found else { return key.to_owned() };
        let mut args = FluentArgs::new();
        for (name, value) in variables {
            // `$n` is a count, so that plural forms can be chosen by it.
            match value.parse::<u32>() {
                Ok(n) if *name == "n" => args.set(*name, n),
                _ => args.set(*name, *value),
            }
        }
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Whether there is such a text.
    pub fn has(&self, key: &str) -> bool {
        let (id, attribute) = split(key);
        self.message(id).is_some_and(|(_, message)| match attribute {
            None => message.value().is_some(),
            Some(name) => message.get_attribute(name).is_some(),
        })
    }

    /// The message and the file that it stands in.
    fn message(&self, id: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        self.files.iter().find_map(|(source, file)| {
            let bundle = file.get_or_init(|| self.read(source));
            Some((bundle, bundle.get_message(id)?))
        })
    }

    /// Reads a file. A message that does not parse is left out; tests see to it that none is.
    fn read(&self, source: &str) -> Bundle {
        let mut bundle = FluentBundle::new(vec![self.language.id()]);
        bundle.set_use_isolating(false);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
        bundle.add_resource_overriding(resource);
        bundle
    }

    /// A day as people say it: `Sunday 22 November`. Month and day of the month count from 1, Monday is weekday 1.
    pub fn day(&self, month: i8, day: i8, weekday: i8) -> String {
        let (month, weekday) = (format!("month-{month}"), format!("weekday-{weekday}"));
        let day = day.to_string();
        self.with(
            "day-name",
            &[("weekday", &self.get(&weekday)), ("day", &day), ("month", &self.get(&month))],
        )
    }
}

/// A key's message, and its attribute.
fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_spoken_language_is_taken() {
        assert_eq!(Language::preferred(["fr-FR", "es-AR", "en"]), Language::Spanish);
        assert_eq!(Language::preferred(["esperanto"]), Language::English);
        assert_eq!(Language::preferred([]), Language::English);
    }

    #[test]
    fn days_are_said_in_both_languages() {
        assert_eq!(Texts::new(Language::English).day(11, 22, 7), "Sunday 22 November");
        assert_eq!(Texts::new(Language::Spanish).day(11, 22, 7), "domingo 22 de noviembre");
    }
}
