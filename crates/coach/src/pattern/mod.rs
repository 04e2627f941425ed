//! The pattern language: text to a tree, a tree to a program, a program on tokens.

mod code;
mod compile;
mod facts;
mod lexer;
mod parse;
mod run;
mod tree;

pub(crate) use code::{Code, Program};
pub(crate) use compile::Compiler;
pub(crate) use facts::Facts;
pub(crate) use parse::{Names, parse, words_in_order};
pub(crate) use run::{Hit, Run, Scope};
pub(crate) use tree::{ClassId, Node, Place, Tree, alternatives, sequence};
