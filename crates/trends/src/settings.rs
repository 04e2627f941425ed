//! What can be set: a value that is in the struct is in its range.

use crate::bounds::Bound;
use crate::error::{Fault, TrendsError};

macro_rules! settings {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$inner:meta])* $field:ident = $default:literal in $min:literal to $max:literal $(, $whole:ident)?;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name { $($field: f64,)* }

        impl Default for $name {
            fn default() -> Self { Self { $($field: $default,)* } }
        }

        impl $name {
            /// The names that [`with`](Self::with) takes.
            pub const NAMES: &[&str] = &[$(stringify!($field),)*];

            $($(#[$inner])*
            #[must_use]
            pub const fn $field(&self) -> f64 { self.$field })*

            /// The same settings with another value for one of them.
            ///
            /// # Errors
            ///
            /// If there is no setting of that name, or the value is outside its range.
            pub fn with(mut self, name: &str, value: f64) -> Result<Self, TrendsError> {
                match name {
                    $(stringify!($field) => {
                        let bound = settings!(@bound $field $min $max $($whole)?);
                        self.$field = bound.check(value)?;
                    })*
                    _ => return Err(TrendsError::new("hyper", Fault::UnknownSetting)),
                }
                Ok(self)
            }
        }
    };
    (@bound $field:ident $min:literal $max:literal) => {
        Bound::new(concat!("hyper.", stringify!($field)), $min, $max)
    };
    (@bound $field:ident $min:literal $max:literal whole) => {
        Bound { whole: true, ..Bound::new(concat!("hyper.", stringify!($field)), $min, $max) }
    };
}

settings! {
    /// How reliability is worked out. The defaults are the product's; others are for looking at what they change.
    ReliabilitySettings {
        /// Promises kept that are assumed before any is seen (1: every reliability is as likely).
        a0 = 1.0 in 0.5 to 1000.0;
        /// Promises missed that are assumed before any is seen (1).
        b0 = 1.0 in 0.5 to 1000.0;
        /// Days after which a keeping counts half (60: the longest memory whose 90 % band still holds while people change).
        half_life = 60.0 in 0.001 to 1e6;
        /// Days of the recent window (28).
        recent = 28.0 in 0.0 to 1e6;
        /// Days of the window before it (84).
        earlier = 84.0 in 0.0 to 1e6;
        /// A difference of the two windows that is no difference (0.10).
        rope = 0.1 in 0.0 to 0.999;
        /// The reliability that is asked about (0.8).
        level = 0.8 in 0.000_001 to 0.999_999;
        /// How sure "how many more" wants to be of it (0.90).
        sure = 0.9 in 0.0 to 1.0;
        /// How sure the words *improving* and *declining* want to be (0.95: looking often is testing often).
        claim = 0.95 in 0.5 to 1.0;
        /// How sure the word *steady* wants to be (0.80).
        steady = 0.8 in 0.0 to 1.0;
        /// The longest answer to "how many more" (200).
        max_more = 200.0 in 0.0 to 1000.0, whole;
    }
}

settings! {
    /// How the level behind ratings is worked out.
    LevelSettings {
        /// The level that is expected before the first rating, in points (5).
        m0 = 5.0 in 0.0 to 10.0;
        /// The variance of that, in points squared (9).
        p0 = 9.0 in 0.01 to 10_000.0;
        /// The level that "persistently above" asks about, in points (6).
        x = 6.0 in 0.0 to 10.0;
        /// Weeks to look back (12).
        kmax = 12.0 in 0.0 to 104.0, whole;
        /// A change that is no change, in points (0.5).
        rope = 0.5 in 0.0 to 10.0;
    }
}

settings! {
    /// How change points are worked out.
    ChangeSettings {
        /// The mean that is expected of a stretch, in points (5).
        mu0 = 5.0 in 0.0 to 10.0;
        /// How many ratings that expectation counts for (0.2).
        kappa0 = 0.2 in 0.001 to 1000.0;
        /// Shape of the inverse gamma for the variance within a stretch (2).
        a0 = 2.0 in 0.1 to 1000.0;
        /// Its scale, in points squared (2).
        b0 = 2.0 in 0.01 to 1000.0;
        /// The chance that a week begins a new stretch (1/26: twice a year).
        hazard = 0.038_461_538_461_538_464 in 0.000_001 to 0.999;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_checked_and_named() {
        let settings = ReliabilitySettings::default().with("half_life", 30.0).unwrap();
        assert_eq!(settings.half_life(), 30.0);
        let error = settings.with("half_life", 0.0).unwrap_err();
        assert_eq!((error.code(), error.field().to_string().as_str()), ("out-of-range", "hyper.half_life"));
        assert_eq!(LevelSettings::default().with("kmax", 1.5).unwrap_err().code(), "not-whole");
        assert_eq!(ChangeSettings::default().with("kmax", 1.0).unwrap_err().code(), "unknown-setting");
    }

    #[test]
    fn defaults_are_in_their_own_ranges() {
        let changes = ChangeSettings::default();
        assert_eq!(changes.with("hazard", changes.hazard()), Ok(changes));
        assert_eq!(changes.hazard(), 1.0 / 26.0);
    }
}
