//! What is written to the control characteristic, and its answers: `F0 op measure status more parameters`.

use super::Measure;
use super::settings::Settings;
use crate::device::Output;

pub(super) const GET_SETTINGS: u8 = 1;
pub(super) const START: u8 = 2;
pub(super) const STOP: u8 = 3;
pub(super) const SDK_MODE: u8 = 9;

pub(super) const SUCCESS: u8 = 0;
pub(super) const ALREADY: u8 = 6;

const ANSWER: u8 = 0xf0;
/// Far more than the settings of any measure take; an answer that grows beyond it is dropped.
const LARGEST: usize = 512;

pub(super) fn get_settings(measure: Measure) -> Vec<u8> {
    vec![GET_SETTINGS, measure.number()]
}

pub(super) fn start(measure: Measure, settings: &Settings) -> Vec<u8> {
    let mut bytes = vec![START, measure.number()];
    settings.write(&mut bytes);
    bytes
}

pub(super) fn start_sdk_mode() -> Vec<u8> {
    vec![START, SDK_MODE]
}

pub(super) fn stop_sdk_mode() -> Vec<u8> {
    vec![STOP, SDK_MODE]
}

pub(super) fn stop(measure: Measure) -> Vec<u8> {
    vec![STOP, measure.number()]
}

/// An answer whose parameters are complete.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answer {
    op: u8,
    measure: u8,
    pub(super) status: u8,
}

impl Answer {
    pub(super) fn is_to(self, op: u8, measure: u8) -> bool {
        (self.op, self.measure) == (op, measure)
    }
}

/// Joins answers that come in several notifications.
#[derive(Debug, Default)]
pub(super) struct Control {
    parameters: Vec<u8>,
    /// What the answer that is being continued is to.
    continued: Option<(u8, u8)>,
}

impl Control {
    /// For a new request.
    pub(super) fn clear(&mut self) {
        self.parameters.clear();
        self.continued = None;
    }

    /// Those of the answer that [`take`](Self::take) gave last.
    pub(super) fn parameters(&self) -> &[u8] {
        &self.parameters
    }

    pub(super) fn take(&mut self, bytes: &[u8], out: &mut Output) -> Option<Answer> {
        let (op, measure, status, rest) = match bytes {
            [ANSWER, op, measure, status, rest @ ..] => (*op, *measure, *status, rest),
            // The sensor stopped something by itself; nothing will come, and the link is made anew for that.
            [1, ..] => return None,
            _ => {
                out.malformed_count += 1;
                return None;
            }
        };
        if self.continued != Some((op, measure)) {
            self.parameters.clear();
        }
        let (more, parameters) = rest.split_first().map_or((0, rest), |(more, parameters)| (*more, parameters));
        if self.parameters.len() + parameters.len() > LARGEST {
            self.clear();
            out.malformed_count += 1;
            return None;
        }
        self.parameters.extend_from_slice(parameters);
        self.continued = (status == SUCCESS && more != 0).then_some((op, measure));
        self.continued.is_none().then_some(Answer { op, measure, status })
    }
}
