//! From samples to steps.

use crate::{Foot, Mount, Sample, Settings, Step, Summary};

/// Finds and grades the steps of one foot, one sample at a time, in fixed memory.
#[derive(Debug, Clone)]
pub struct Analyser {
    foot: Foot,
    settings: Settings,
    mount: Option<Mount>,
    summary: Summary,
}

impl Analyser {
    /// An analyser for `foot`. Without a `mount` it finds its own from the first strides.
    pub fn new(foot: Foot, settings: Settings, mount: Option<Mount>) -> Self {
        Self { foot, settings, mount, summary: Summary::default() }
    }

    /// Takes the next sample; steps that it decides are appended to `out`.
    pub fn push(&mut self, sample: Sample, out: &mut Vec<Step>) {
        let _ = (sample, out, self.foot, self.settings);
        self.summary.samples_count += 1;
    }

    /// Decides what is still open; to be called once, after the last sample.
    pub fn finish(&mut self, out: &mut Vec<Step>) {
        let _ = out;
    }

    /// Says that the sensor began a new stream (a reconnection): what came before is decided, times may restart.
    pub fn new_epoch(&mut self, out: &mut Vec<Step>) {
        self.finish(out);
    }

    /// What was counted so far.
    pub fn summary(&self) -> Summary {
        self.summary
    }

    /// The mount in use: the one given, or the one found; `None` until it is known.
    pub fn mount(&self) -> Option<&Mount> {
        self.mount.as_ref()
    }
}
