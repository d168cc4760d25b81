use super::*;

fn cueing(facts: &Facts) -> Cueing {
    Cueing::new(Some(heelfirst_practice::Goal::Heel), facts, &facts.context, &Grading::default())
}

#[test]
fn walks_are_counted_only_where_a_sensor_saw_them() {
    let facts = Facts::default();
    assert_eq!(cueing(&facts).into_memories(), None);
    assert_eq!(Cueing::new(None, &facts, &facts.context, &Grading::default()).into_memories(), None);
    let mut walk = cueing(&facts);
    assert!(walk.policy(Foot::Left).is_some());
    assert_eq!(walk.into_memories().map(|kept| (kept.bursts, kept.targets.len())), Some((1, 1)));
}

#[test]
fn only_the_weaker_foot_is_cued() {
    let mut facts = Facts::default();
    facts.plan.weaker_side = Some(api::Side::Right);
    let mut walk = cueing(&facts);
    assert!(walk.policy(Foot::Left).is_none() && walk.policy(Foot::Right).is_some());
}

#[test]
fn contexts_are_not_mixed_and_the_oldest_are_forgotten() {
    let mut memories = CueMemories::default();
    for number in 0..40 {
        memories.bursts = number;
        memories.keep(format!("heel left {number}"), CueMemory::default());
    }
    assert_eq!(memories.targets.len(), MOST_REMEMBERED);
    assert!(memories.targets.contains_key("heel left 39") && !memories.targets.contains_key("heel left 0"));
    let barefoot = Context::default();
    let shod = Context { shoe: Some("boots".to_owned()), ..Context::default() };
    assert_ne!(context_key(&barefoot), context_key(&shod));
}

#[test]
fn what_is_remembered_can_be_read_again() {
    let mut memories = CueMemories { bursts: 7, ..CueMemories::default() };
    memories.keep("heel left {}".to_owned(), CueMemory { target: Some(9.5), steps_count: 12 });
    let json = serde_json::to_value(&memories).unwrap();
    assert_eq!(serde_json::from_value::<CueMemories>(json).unwrap(), memories);
}

#[test]
fn a_stumble_of_either_foot_asks_once() {
    let mut walk = cueing(&Facts::default());
    walk.stumbled(3.0);
    assert!(!walk.asks(4.0));
    assert!(walk.asks(5.0));
    assert!(!walk.asks(6.0));
}

#[test]
fn outdoors_a_step_is_felt_and_not_heard_unless_that_was_chosen() {
    let mut facts = Facts { context: Context { place: Place::Outdoors, ..Context::default() }, ..Facts::default() };
    let felt = |facts: &Facts, sound| {
        let sound = cueing(facts).sound_of(sound);
        (sound.sound, sound.haptic, sound.tone_semitones)
    };
    assert_eq!(felt(&facts, Sound::Success), (CueSound::Silent, CueHaptic::Short, None));
    assert_eq!(felt(&facts, Sound::Missed), (CueSound::Silent, CueHaptic::Double, None));
    assert_eq!(felt(&facts, Sound::Pitch { semitones: 4 }), (CueSound::Silent, CueHaptic::Short, None));
    assert_eq!(felt(&facts, Sound::Pitch { semitones: -2 }), (CueSound::Silent, CueHaptic::Double, None));
    facts.cues.heard_outdoors = true;
    assert_eq!(felt(&facts, Sound::Pitch { semitones: 4 }), (CueSound::StepTone, CueHaptic::Still, Some(4)));
    facts = Facts::default();
    assert_eq!(felt(&facts, Sound::Success), (CueSound::StepSuccess, CueHaptic::Short, None));
}
