//! How often a notice is right, and what answers cost: `cargo xtask bench trends [JOURNEYS OF A KIND] [FIRST SEED]`.
//!
//! Journeys are made up as the design's generator makes them, with randomness of our own.

mod journey;
mod judge;
mod random;
mod time;

use journey::{Journey, KINDS};
use judge::{Method, Tally};
use std::error::Error;
use std::io::{self, Write as _};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let count: u64 = args.next().map_or(Ok(250), |count| count.parse())?;
    let first: u64 = args.next().map_or(Ok(700_000), |seed| seed.parse())?;
    time::report()?;
    let journeys: Vec<Journey> = (first..first + count)
        .flat_map(|seed| (0..KINDS.len()).map(move |kind| Journey::new(kind, seed)))
        .collect();
    let events = journeys.iter().filter(|journey| journey.event().is_some()).count();
    let mut out = io::stdout().lock();
    writeln!(out, "\n{} journeys of 26 weeks, {events} with four weeks above 6", journeys.len())?;
    writeln!(
        out,
        "| method | wrong first notice | noticed without event | events noticed | median delay, weeks |"
    )?;
    writeln!(out, "|---|---|---|---|---|")?;
    writeln!(out, "| promised | | ≤ 5 % | ≥ 80 % | ≤ 2 |")?;
    for (name, method) in Method::ALL {
        let mut tally = Tally::default();
        for journey in &journeys {
            tally.add(journey, method.alarm(journey)?);
        }
        let [wrong, without, noticed, delay] = tally.row();
        writeln!(out, "| {name} | {wrong:.1} % | {without:.1} % | {noticed:.1} % | {delay:.1} |")?;
    }
    Ok(())
}
