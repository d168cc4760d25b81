//! `heelfirst simulate`: a recording of a simulated foot, with what really happened beside it.

use heelfirst_gait::simulate::Simulation;
use heelfirst_sensors::recording::Writer;
use heelfirst_words::{Args, Words};

use crate::args::Simulate;
use crate::failure::{Failure, warn};

pub(crate) fn run(options: &Simulate, words: &Words) -> Result<(), Failure> {
    let simulation = Simulation {
        steps: Some(options.steps),
        rate_hz: options.rate,
        ..Simulation::new(options.pattern, options.seed)
    };
    if options.truth.as_ref() == Some(&options.out) {
        return Err(Failure::met(words.plain("terminal-two-files")));
    }
    let mut foot = simulation.start().map_err(Failure::met)?;
    let unwritten = |error: &dyn std::fmt::Display| Failure::met(format!("{}: {error}", options.out.display()));
    let mut writer = Writer::create(&options.out).map_err(|error| unwritten(&error))?;
    for sample in foot.by_ref() {
        writer.write(&sample).map_err(|error| unwritten(&error))?;
    }
    writer.finish().map_err(|error| unwritten(&error))?;
    let wrote = |path: &std::path::Path| {
        warn(&words.text("terminal-wrote", &Args::new().with("path", path.display().to_string())));
    };
    wrote(&options.out);
    if let Some(path) = &options.truth {
        let json = serde_json::to_string(foot.truth()).map_err(Failure::met)?;
        std::fs::write(path, json).map_err(|error| Failure::met(format!("{}: {error}", path.display())))?;
        wrote(path);
    }
    Ok(())
}
