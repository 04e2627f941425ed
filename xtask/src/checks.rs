//! One rule a file.

pub(crate) mod citations;
mod code_lines;
pub(crate) mod documents;
pub(crate) mod packages;
pub(crate) mod powers;
pub(crate) mod sizes;
pub(crate) mod texts;
