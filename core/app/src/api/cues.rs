//! What a person chooses about the sounds of their steps.

/// Which steps of a walk sound. Only the exercise's goal is ever sounded; steps in turns, on stairs, without a grade, and the first
/// and last of a walk never are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum StepSoundMode {
    /// None.
    Off,
    /// Those that did better than the person usually does; about two in three.
    Success,
    /// All, with one sound for those and another for the others.
    EachStep,
    /// Only drops that also fell short of the person's usual.
    OnlyDrops,
    /// All, as a tone that rises with the strike angle or the time to foot flat.
    Pitch,
}

/// The sounds of the steps, from the next walk on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct StepSounds {
    /// Which steps sound.
    pub mode: StepSoundMode,
    /// Every so many walks one stays silent, so that the skill does not hang on the sound; 0 for never.
    pub silent_every_walks: u32,
    /// Whether they are heard outdoors too, where traffic has to be heard. Without it steps are only felt there.
    #[uniffi(default = false)]
    pub heard_outdoors: bool,
}
