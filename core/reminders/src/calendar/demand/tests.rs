use super::*;

fn walks(count: u32) -> Demand {
    let wish = |slot: u32| Wish {
        rule: Rule::SpreadWalk,
        slot: Slot::Number(slot),
        kinds: Kinds::of(Kind::Walk),
        minute: None,
    };
    Demand { walks: (1..=count).map(wish).collect(), seated: Vec::new() }
}

/// The visits as letters: `w` walk, `s` stretch, `g` strength, together where they share a visit.
fn letters(kinds: Kinds) -> String {
    kinds.iter().map(|kind| ["w", "s", "g"][kind as usize]).collect()
}

fn chosen(walking: u32, stretches: u32, strengths: u32, room: usize, fixed: &mut [Kinds]) -> (String, Counts) {
    let mut demand = walks(walking);
    demand.seat(Vec::new(), stretches, strengths, fixed);
    let choice = demand.choose(room, fixed);
    let visits: Vec<_> = choice.visits.iter().map(|wish| letters(wish.kinds)).collect();
    (visits.join(" "), choice.left_out)
}

const NOTHING: Counts = Counts { walk: 0, stretch: 0, strength: 0 };

#[test]
fn stretch_and_strength_share_a_visit() {
    assert_eq!(chosen(0, 3, 1, 9, &mut []), ("s sg s".into(), NOTHING));
    assert_eq!(chosen(0, 1, 3, 9, &mut []), ("g sg g".into(), NOTHING));
    assert_eq!(chosen(0, 2, 2, 9, &mut []), ("sg sg".into(), NOTHING));
}

#[test]
fn walks_and_seated_visits_alternate() {
    assert_eq!(chosen(4, 2, 0, 9, &mut []).0, "w s w w s w");
    assert_eq!(chosen(2, 4, 0, 9, &mut []).0, "s w s s w s");
    assert_eq!(chosen(3, 0, 0, 9, &mut []).0, "w w w");
}

#[test]
fn over_the_cap_stretches_ride_on_walks() {
    assert_eq!(chosen(4, 3, 1, 6, &mut []), ("w s w ws sg w".into(), NOTHING));
    assert_eq!(chosen(4, 3, 1, 4, &mut []), ("ws w wsg ws".into(), NOTHING));
}

#[test]
fn strength_alone_rides_before_a_stretch_does() {
    assert_eq!(chosen(3, 1, 2, 4, &mut []), ("w wg sg w".into(), NOTHING));
}

#[test]
fn then_the_latest_walks_go() {
    assert_eq!(chosen(8, 1, 0, 5, &mut []), ("w w ws w w".into(), Counts { walk: 3, ..NOTHING }));
}

#[test]
fn a_stretch_without_a_walk_to_ride_on_is_left_out_last() {
    assert_eq!(chosen(1, 4, 0, 2, &mut []), ("ws s".into(), Counts { stretch: 2, ..NOTHING }));
    assert_eq!(chosen(0, 3, 3, 2, &mut []), ("sg sg".into(), Counts { stretch: 1, strength: 1, ..NOTHING }));
}

#[test]
fn without_room_all_but_what_rides_on_a_fixed_walk_goes() {
    let mut fixed = [Kinds::of(Kind::Walk)];
    assert_eq!(chosen(2, 1, 0, 0, &mut fixed), (String::new(), Counts { walk: 2, ..NOTHING }));
    assert_eq!(letters(fixed[0]), "ws");
}

#[test]
fn a_fixed_seated_visit_is_shared() {
    let mut fixed = [Kinds::of(Kind::Stretch)];
    assert_eq!(chosen(1, 0, 1, 9, &mut fixed).0, "w");
    assert_eq!(letters(fixed[0]), "sg");
}

#[test]
fn whatever_is_asked_for_is_there_or_told() {
    for walking in 0..7 {
        for stretches in 0..5 {
            for strengths in 0..5 {
                for room in 0..8 {
                    for hosts in 0..3 {
                        let mut fixed = vec![Kinds::of(Kind::Walk); hosts];
                        let (visits, left_out) = chosen(walking, stretches, strengths, room, &mut fixed);
                        let all = visits.clone() + &fixed.iter().map(|kinds| letters(*kinds)).collect::<String>();
                        let count = |letter| u32::try_from(all.matches(letter).count()).unwrap();
                        assert!(visits.split_whitespace().count() <= room, "{visits} in {room}");
                        let hosts = u32::try_from(hosts).unwrap();
                        assert_eq!(count('w') + left_out.walk, walking + hosts, "{visits}");
                        assert_eq!(count('s') + left_out.stretch, stretches, "{visits}");
                        assert_eq!(count('g') + left_out.strength, strengths, "{visits}");
                    }
                }
            }
        }
    }
}
