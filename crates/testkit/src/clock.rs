//! A clock that stands still until it is moved.

use mendwell_platform::Clock;
use std::cell::Cell;
use std::rc::Rc;

/// A day that tests move. Clones share it.
#[derive(Clone, Debug)]
pub struct FixedClock(Rc<Cell<i32>>);

impl Default for FixedClock {
    /// 22 November 2026.
    fn default() -> Self {
        Self(Rc::new(Cell::new(20_779)))
    }
}

impl FixedClock {
    /// Moves by so many days, back if negative.
    pub fn pass(&self, days: i32) {
        self.0.set(self.0.get() + days);
    }
}

impl Clock for FixedClock {
    fn local_day(&self) -> i32 {
        self.0.get()
    }
}
