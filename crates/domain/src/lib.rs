#![doc = include_str!("../README.md")]

mod act;
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

pub use act::{
    ActView, Counts, DateView, DatesView, DayView, Fate, Importance, Keeping, Occasion, Outcome, OwnPromise,
    PromiseKind, PromiseSummary, PromiseView, Risk, Schedule, Standing, TalkPlan, TalkView, TalksView, Terms,
    Weekdays, Window, WorriesView, WorryView,
};
pub use breach::{Breach, Relation, Role, Sort, Wording};
pub use coaching::{Coaching, NoteMark};
pub use command::Command;
pub use compare::{Change, compare};
pub use day::{Day, DayError};
pub use decide::{Now, decide};
pub use fact::Fact;
pub use id::{
    AnswerId, BondId, BreachId, CommitmentId, ExchangeId, FactId, FreshId, IdError, LetterId, PauseId,
    PersonId, QuestionId, ReadyId, ReflectionId, SealId, ThingId, TurnId, VersionId, WillingnessId,
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
