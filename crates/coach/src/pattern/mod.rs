//! The pattern language: text to a tree, a tree to a program, a program on tokens.

mod code;
mod compile;
mod lexer;
mod parse;
mod run;
mod tree;

pub(crate) use code::{Code, Op, Program};
pub(crate) use compile::{class, program};
pub(crate) use parse::{Names, alternatives, parse, sequence, words_in_order};
pub(crate) use run::{Hit, Run, Scope};
pub(crate) use tree::{Place, Tree, union};
