//! A pattern as a tree, written flat: every node stands before those inside it.

use crate::lists::{ListId, Lists};

/// The number of a named pattern.
pub(crate) type ClassId = u16;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Node {
    /// One of these words.
    List(ListId),
    /// So many parts, one behind the other.
    Seq(u16),
    /// One of so many branches.
    Alt(u16),
    Repeat {
        least: u8,
        most: u8,
    },
    /// Any words of the clause, or of the sentence if it may `cross`.
    Gap {
        most: u8,
        cross: bool,
    },
    /// All words to the end of the clause, or of the sentence.
    Rest {
        cross: bool,
    },
    Any,
    Number,
    Name,
    At(Place),
    Look {
        behind: bool,
        wanted: bool,
    },
    /// The part to be marked in the text.
    Span,
    /// A sentence ends here and the pattern goes on in the next.
    NextSentence,
    /// A named pattern, which is numbered before whatever holds it.
    Named(ClassId),
}

impl Node {
    /// How many trees stand behind it that belong to it.
    pub(crate) fn inner(self) -> usize {
        match self {
            Node::Seq(parts) | Node::Alt(parts) => usize::from(parts),
            Node::Repeat { .. } | Node::Look { .. } | Node::Span => 1,
            _ => 0,
        }
    }
}

pub(crate) type Tree = Vec<Node>;

/// The first of some trees that stand one behind the other, and the others.
pub(crate) fn cut(nodes: &[Node]) -> (&[Node], &[Node]) {
    let (mut open, mut length) = (1, 0);
    for node in nodes {
        length += 1;
        open = open - 1 + node.inner();
        if open == 0 {
            break;
        }
    }
    nodes.split_at_checked(length).unwrap_or((nodes, &[]))
}

/// The trees directly inside one.
pub(crate) fn inner(tree: &[Node]) -> impl Iterator<Item = &[Node]> + Clone {
    let mut rest = tree.get(1..).unwrap_or(&[]);
    std::iter::from_fn(move || {
        let (first, after) = cut(rest);
        rest = after;
        (!first.is_empty()).then_some(first)
    })
}

/// What must be true of a place between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    SentenceStart,
    SentenceEnd,
    ItemStart,
    ItemEnd,
    ClauseStart,
    ClauseEnd,
    Comma,
    Asked,
    Cried,
    Quoted,
}

impl Place {
    /// In the order of their numbers in a compiled pack.
    pub(crate) const ALL: [Place; 10] = [
        Place::SentenceStart,
        Place::SentenceEnd,
        Place::ItemStart,
        Place::ItemEnd,
        Place::ClauseStart,
        Place::ClauseEnd,
        Place::Comma,
        Place::Asked,
        Place::Cried,
        Place::Quoted,
    ];
}

/// Trees one behind the other.
pub(crate) fn sequence(mut parts: Vec<Tree>) -> Result<Tree, String> {
    if parts.len() == 1 {
        return Ok(parts.remove(0));
    }
    joined(Node::Seq(count(parts.len())?), parts)
}

/// One of some trees. Single words side by side become one list, which is tested at once.
pub(crate) fn alternatives(branches: Vec<Tree>, lists: &mut Lists) -> Result<Tree, String> {
    let mut single = Vec::new();
    let mut others = Vec::new();
    for branch in branches {
        let flat = matches!(branch.first(), Some(Node::Alt(_)));
        let own = if flat { inner(&branch).map(<[Node]>::to_vec).collect() } else { vec![branch] };
        for tree in own {
            if let [Node::List(list)] = tree.as_slice() { single.push(*list) } else { others.push(tree) }
        }
    }
    // Longer branches first, so that `my bad` is preferred to `my`.
    if !single.is_empty() {
        others.push(vec![Node::List(lists.union(&single)?)]);
    }
    if others.len() == 1 {
        return Ok(others.remove(0));
    }
    joined(Node::Alt(count(others.len())?), others)
}

/// A node with the trees that belong to it.
pub(crate) fn joined(node: Node, trees: Vec<Tree>) -> Result<Tree, String> {
    let mut out = vec![node];
    trees.into_iter().for_each(|tree| out.extend(tree));
    Ok(out)
}

fn count(trees: usize) -> Result<u16, String> {
    u16::try_from(trees).map_err(|_| format!("{trees} parts are too many"))
}
