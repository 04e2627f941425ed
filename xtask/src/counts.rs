//! Counts tests from what the test runners print.

/// Tests that passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Counts {
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Reads `5 passed, 1 failed`, as this tool ends.
    pub(crate) fn of_total(line: &str) -> Option<Self> {
        let (passed, failed) = line.strip_suffix(" failed")?.split_once(" passed, ")?;
        Some(Self { passed: passed.parse().ok()?, failed: failed.parse().ok()? })
    }

    /// Reads `test result: ok. 5 passed; 0 failed; ...`, as cargo's and wasm-bindgen's test runners write it.
    pub(crate) fn read_rust(&mut self, line: &str) {
        if let Some(result) = line.trim().strip_prefix("test result: ") {
            let number = |word: &str| {
                let before = result.split(word).next().unwrap_or_default();
                before.rsplit([' ', ';', '.']).find_map(|n| n.parse().ok()).unwrap_or(0)
            };
            self.add(Self { passed: number(" passed"), failed: number(" failed") });
        }
    }

    /// Reads `# pass 5`, `# fail 1` and `# cancelled 1`, as Node's test runner writes them in TAP.
    pub(crate) fn read_tap(&mut self, line: &str) {
        let Some((word, number)) = line.strip_prefix("# ").and_then(|rest| rest.split_once(' ')) else {
            return;
        };
        let Ok(number) = number.parse::<u64>() else { return };
        match word {
            "pass" => self.passed += number,
            "fail" | "cancelled" => self.failed += number,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_rust_results() {
        let mut counts = Counts::default();
        counts.read_rust("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out");
        counts.read_rust("test result: FAILED. 3 passed; 2 failed; 0 ignored");
        counts.read_rust("a test result: 9 passed; 9 failed");
        assert_eq!(counts, Counts { passed: 15, failed: 2 });
    }

    #[test]
    fn reads_its_own_total() {
        assert_eq!(Counts::of_total("12 passed, 1 failed"), Some(Counts { passed: 12, failed: 1 }));
        assert_eq!(Counts::of_total("all of it took 3 s"), None);
    }

    #[test]
    fn reads_tap_results() {
        let mut counts = Counts::default();
        for line in ["# tests 6", "# pass 4", "# fail 1", "# cancelled 1", "# pass away", "    # pass 7"] {
            counts.read_tap(line);
        }
        assert_eq!(counts, Counts { passed: 4, failed: 2 });
    }
}
