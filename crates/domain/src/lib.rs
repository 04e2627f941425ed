#![doc = include_str!("../README.md")]

pub mod bond;
mod breach;
mod coaching;
mod command;
mod compare;
mod day;
mod decide;
mod fact;
mod id;
mod letter;
mod limits;
mod preference;
mod refusal;
mod room;
mod state;
mod step;
mod view;
mod words;

pub use breach::{Breach, Relation, Role, Sort, Wording};
pub use coaching::{Coaching, NoteMark};
pub use command::Command;
pub use compare::{Change, compare};
pub use day::{Day, DayError};
pub use decide::{Now, decide};
pub use fact::Fact;
pub use id::{
    AnswerId, BondId, BreachId, CommitmentId, ExchangeId, FactId, FreshId, IdError, LetterId, PauseId,
    PersonId, QuestionId, ReadyId, ReflectionId, SealId, TurnId, VersionId, WillingnessId,
};
pub use letter::{Body, Feeling, Given, Letter, LetterKind, Part, Version};
pub use limits::{LIMITS, Limit, LimitError};
pub use preference::{AutoLock, Country, CountryError, Preferences};
pub use refusal::Refusal;
pub use room::Room;
pub use state::State;
pub use step::{Step, next_steps};
pub use view::{AcknowledgeView, BreachView, LetterSummary, LetterView, NotesView, TodayView, VersionView};
pub use words::{Name, Title, Words};
