//! Which step is which stride.

use heelfirst_gait::simulate::TruthStride;

use super::play::Heard;

/// An event further away than this, in s, is no match.
const TOLERANCE_S: f64 = 0.25;

/// Steps and strides, matched one to one, nearest first.
pub struct Paired<'a> {
    pub both: Vec<(&'a TruthStride, &'a Heard)>,
    pub missed: Vec<&'a TruthStride>,
    pub extra: Vec<&'a Heard>,
}

impl<'a> Paired<'a> {
    pub fn of(strides: &'a [TruthStride], heard: &'a [Heard]) -> Self {
        let mut near: Vec<(f64, usize, usize)> = Vec::new();
        for (i, stride) in strides.iter().enumerate() {
            for (j, one) in heard.iter().enumerate() {
                let apart = (one.step.initial_contact_s - stride.initial_contact_s).abs();
                if apart <= TOLERANCE_S {
                    near.push((apart, i, j));
                }
            }
        }
        near.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut strides: Vec<_> = strides.iter().map(Some).collect();
        let mut heard: Vec<_> = heard.iter().map(Some).collect();
        let mut both = Vec::new();
        for (_, i, j) in near {
            if let (Some(stride), Some(one)) = (strides.get_mut(i), heard.get_mut(j))
                && stride.is_some()
                && one.is_some()
            {
                both.extend(stride.take().zip(one.take()));
            }
        }
        Self { both, missed: strides.into_iter().flatten().collect(), extra: heard.into_iter().flatten().collect() }
    }
}
