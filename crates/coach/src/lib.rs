#![doc = include_str!("../README.md")]

mod check;
mod classes;
mod code;
mod compact;
mod compile;
mod embedded;
mod full;
mod image;
mod index;
mod language;
mod lists;
mod morph;
mod normal;
mod outline;
mod pack;
mod parse;
mod pattern;
mod read;
mod rules;
pub mod scorer;
mod sets;
mod span;
mod split;
mod text;
mod vocab;

pub use code::{Care, Code, Kind, Role, Strength, Term, Watch};
pub use language::Language;
pub use pack::Pack;
pub use parse::{PackError, Source};
pub use read::{Finding, Findings};
pub use rules::Example;
pub use span::Span;
pub use text::{Text, Token};
pub use vocab::WordId;
