//! Named steps with their number and time, so that a person who waits knows for what.

use std::time::{Duration, Instant};

use crate::trouble::Outcome;

/// Counts steps and says when each begins and ends.
#[derive(Debug)]
pub(crate) struct Steps {
    next: usize,
    all: usize,
    began: Instant,
}

impl Steps {
    pub(crate) fn new(all: usize) -> Self {
        Self { next: 1, all, began: Instant::now() }
    }

    /// Does one step.
    pub(crate) fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        let label = format!("[{}/{}] {name}", self.next, self.all);
        println!("{label} ...");
        let began = Instant::now();
        let result = work();
        let word = if result.is_ok() { "done" } else { "FAILED" };
        println!("{label} {word} in {}", seconds(began.elapsed()));
        self.next += 1;
        result
    }

    /// Counts steps that ran elsewhere.
    pub(crate) fn skip(&mut self, many: usize) {
        self.next += many;
    }

    /// The time since the first step.
    pub(crate) fn elapsed(&self) -> String {
        seconds(self.began.elapsed())
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trouble::Trouble;

    #[test]
    fn a_step_gives_back_what_its_work_gave() {
        let mut steps = Steps::new(2);
        assert_eq!(steps.step("one", || Ok(7)).unwrap(), 7);
        assert!(steps.step("two", || Err::<(), _>(Trouble::new("no", "try"))).is_err());
    }
}
