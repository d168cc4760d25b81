//! A tone that follows a measure in steps, without trembling between two.

/// One step of the tone, in semitones: a whole tone, which everybody hears.
const TONE_SEMITONES: i8 = 2;
/// An octave up and down is as far as it goes.
const TONES: f64 = 6.0;

/// The tone last given.
///
/// It moves like a part with play: only when the measure leaves the band of its tone by more than the play, and then only as far as
/// it must. A measure that wavers by less than the play on each side moves it once at most.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Pitch {
    tone: Option<f64>,
}

impl Pitch {
    /// The tone for a measure that is `zero` at the middle tone and takes `width` for a tone, in semitones from the middle one.
    pub(super) fn follow(&mut self, measure: f64, zero: f64, width: f64, play: f64) -> i8 {
        let place = (measure - zero) / width;
        let reach = 0.5 + play / width;
        let tone = match self.tone {
            None => place.round(),
            Some(tone) if place > tone + reach => (place - reach).ceil(),
            Some(tone) if place < tone - reach => (place + reach).floor(),
            Some(tone) => tone,
        };
        let tone = tone.clamp(-TONES, TONES);
        self.tone = Some(tone);
        #[expect(clippy::cast_possible_truncation, reason = "clamped to -6 to 6 above")]
        let tones = tone as i8;
        tones * TONE_SEMITONES
    }
}
