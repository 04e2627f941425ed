#![doc = include_str!("../README.md")]

mod agreement;
mod beta;
mod bounds;
mod changes;
mod error;
mod gauss;
mod level;
mod normal;
mod ratings;
mod reliability;
mod reliable_change;
mod settings;
mod stretch;
mod values;

pub use agreement::{Agreement, Pairs, agreement};
pub use beta::Beta;
pub use bounds::{MOST_ENTRIES, MOST_WEEKS};
pub use changes::{Changes, changes};
pub use error::{Fault, Field, TrendsError};
pub use level::{Direction, Horizons, Level, Status, level};
pub use ratings::Ratings;
pub use reliability::{
    Counts, Evidence, Keeping, Keepings, More, Quantiles, Reliability, Trend, TrendWord, reliability, share,
};
pub use reliable_change::{Questionnaire, ReliableChange, Verdict, reliable_change};
pub use settings::{ChangeSettings, LevelSettings, ReliabilitySettings};
pub use values::{Day, Outcome, Rating, Weight};
