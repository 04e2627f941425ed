//! A clock that stands still until it is moved.

use mendwell_platform::Clock;
use std::cell::Cell;
use std::rc::Rc;

/// A day that tests move. Clones share it.
#[derive(Clone, Debug)]
pub struct FixedClock {
    day: Rc<Cell<i32>>,
    /// Seconds since noon.
    seconds: Rc<Cell<u64>>,
}

impl Default for FixedClock {
    /// 22 November 2026.
    fn default() -> Self {
        Self { day: Rc::new(Cell::new(20_779)), seconds: Rc::default() }
    }
}

impl FixedClock {
    /// Moves by so many days, back if negative.
    pub fn pass(&self, days: i32) {
        self.day.set(self.day.get() + days);
    }

    /// Lets so many seconds of the same day go by.
    pub fn wait(&self, seconds: u64) {
        self.seconds.set(self.seconds.get() + seconds);
    }
}

impl Clock for FixedClock {
    fn local_day(&self) -> i32 {
        self.day.get()
    }

    fn seconds(&self) -> u64 {
        u64::try_from(self.day.get()).unwrap_or_default() * 86_400 + 43_200 + self.seconds.get()
    }
}
