//! Ratings and weekly checkpoints, in the order of time.

/// A point in time at which something is known or asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Node {
    /// Days since the node before; 0 for the first.
    pub(super) step: f64,
    pub(super) at: At,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum At {
    /// A rating, in points.
    Rating(f64),
    /// A whole number of weeks before now.
    Checkpoint,
}

/// All nodes; ratings are sorted and not after `now`. Checkpoints lie 0 to `weeks` weeks back, none before the first rating. A rating
/// at the instant of a checkpoint comes first.
pub(super) fn nodes(ratings: impl Iterator<Item = (f64, f64)> + Clone, now: f64, weeks: u32) -> Vec<Node> {
    let Some((start, _)) = ratings.clone().next() else { return Vec::new() };
    let back = (0..=weeks).map(|week| now - 7.0 * f64::from(week));
    let mut checkpoints: Vec<f64> = back.filter(|day| *day >= start).collect();
    let mut timeline = Timeline { nodes: Vec::new(), last: start };
    for (day, points) in ratings {
        while let Some(checkpoint) = checkpoints.pop_if(|checkpoint| *checkpoint < day) {
            timeline.add(checkpoint, At::Checkpoint);
        }
        timeline.add(day, At::Rating(points));
    }
    for checkpoint in checkpoints.into_iter().rev() {
        timeline.add(checkpoint, At::Checkpoint);
    }
    timeline.nodes
}

struct Timeline {
    nodes: Vec<Node>,
    last: f64,
}

impl Timeline {
    fn add(&mut self, day: f64, at: At) {
        self.nodes.push(Node { step: day - self.last, at });
        self.last = day;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_comes_before_the_checkpoint_of_its_instant() {
        let found = nodes([(0.0, 1.0), (7.0, 2.0), (8.0, 3.0)].into_iter(), 14.0, 12);
        let steps: Vec<f64> = found.iter().map(|node| node.step).collect();
        assert_eq!(steps, [0.0, 0.0, 7.0, 0.0, 1.0, 6.0]);
        let ratings: Vec<bool> = found.iter().map(|node| node.at != At::Checkpoint).collect();
        assert_eq!(ratings, [true, false, true, false, true, false]);
    }
}
