use proptest::prelude::*;

use super::*;
use crate::{Kinds, Rule, Slot};

const GAP: i64 = 45;

fn wish(kind: Kind, number: u32) -> Wish {
    let rule = if kind == Kind::Walk { Rule::SpreadWalk } else { Rule::SpreadSeated };
    Wish { rule, slot: Slot::Number(number), kinds: Kinds::of(kind), minute: None }
}

fn choice(kinds: &[Kind]) -> Choice {
    let visits = (1..).zip(kinds).map(|(number, kind)| wish(*kind, number)).collect();
    Choice { visits, ..Choice::default() }
}

fn ground(anchors: &[i64]) -> Ground {
    Ground { free: vec![(0, 780)], gap: GAP, anchors: anchors.iter().copied().enumerate().collect() }
}

fn moments(layout: &Layout) -> Vec<(usize, i64, i64)> {
    layout.anchored.iter().map(|walk| (walk.moment.anchor, walk.moment.minute, walk.moment.play)).collect()
}

#[test]
fn no_seated_visit_takes_the_place_after_an_anchor() {
    let kinds = [Kind::Stretch, Kind::Walk, Kind::Stretch, Kind::Walk];
    let layout = ground(&[300]).lay_out(&choice(&kinds)).unwrap();
    assert_eq!(moments(&layout), [(0, 300, JITTER_MIN)]);
    let apart = layout.loose.iter().map(|loose| (loose.minute - 300).abs()).min().unwrap();
    assert!(apart >= GAP, "{layout:?}");
}

#[test]
fn two_anchors_keep_the_gap_whatever_the_jitter() {
    let layout = ground(&[300, 350]).lay_out(&choice(&[Kind::Walk; 3])).unwrap();
    assert_eq!(moments(&layout), [(0, 300, 5), (1, 350, JITTER_MIN)]);
    let layout = ground(&[300, 310]).lay_out(&choice(&[Kind::Walk; 3])).unwrap();
    assert_eq!(moments(&layout), [(0, 300, 0), (1, 345, JITTER_MIN)]);
}

#[test]
fn where_all_would_not_fit_the_last_anchor_goes_without_its_walk() {
    // Two walks a gap apart fit, but not one of them in the middle.
    let ground = Ground { free: vec![(0, 46)], gap: GAP, anchors: vec![(0, 20)] };
    let layout = ground.lay_out(&choice(&[Kind::Walk; 2])).unwrap();
    assert_eq!((moments(&layout), layout.loose.len()), (vec![], 2));
}

#[test]
fn an_anchor_after_the_last_free_minute_has_no_walk() {
    let layout = ground(&[780]).lay_out(&choice(&[Kind::Walk; 2])).unwrap();
    assert_eq!((moments(&layout), layout.loose.len()), (vec![], 2));
}

#[test]
fn hours_later_is_not_after_an_anchor() {
    let at_work = |from: i64, to: i64, anchors: &[i64]| Ground { free: vec![(0, from), (to, 780)], ..ground(anchors) };
    let layout = at_work(100, 161, &[100]).lay_out(&choice(&[Kind::Walk; 2])).unwrap();
    assert_eq!((moments(&layout), layout.loose.len()), (vec![], 2), "more than an hour");
    let layout = at_work(100, 159, &[100]).lay_out(&choice(&[Kind::Walk; 2])).unwrap();
    assert_eq!(moments(&layout), [(0, 159, 0)], "within the hour, whatever the jitter");
    let layout = at_work(100, 145, &[100, 140]).lay_out(&choice(&[Kind::Walk; 3])).unwrap();
    assert_eq!(moments(&layout), [(1, 145, JITTER_MIN)], "after the next anchor it belongs to that one");
}

proptest! {
    /// Nothing is lost, an anchor never takes a place that was not free, and what is loose keeps its distance to it.
    #[test]
    fn anchors_cost_no_visit(
        free in prop::collection::btree_set(0_i64..900, 2..8),
        anchors in prop::collection::btree_set(0_i64..900, 0..4),
        walks in 0_usize..6,
        seated in 0_usize..4,
    ) {
        let edges: Vec<i64> = free.into_iter().collect();
        let free: Ranges = edges.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        let anchors = anchors.into_iter().enumerate().collect();
        let kinds: Vec<Kind> = [vec![Kind::Walk; walks], vec![Kind::Stretch; seated]].concat();
        let ground = Ground { free: free.clone(), gap: GAP, anchors };
        let bare = Ground { anchors: Vec::new(), ..ground.clone() }.lay_out(&choice(&kinds));
        let layout = ground.lay_out(&choice(&kinds));
        prop_assert_eq!(bare.is_some(), layout.is_some());
        let Some(layout) = layout else { return Ok(()) };
        prop_assert_eq!(layout.anchored.len() + layout.loose.len(), kinds.len());
        for walk in &layout.anchored {
            let Moment { minute, play, .. } = walk.moment;
            prop_assert!(play >= 0 && free.iter().any(|(from, to)| *from <= minute && minute + play < *to));
            prop_assert!(layout.free.iter().all(|(from, to)| *to - 1 <= minute - GAP || minute + play + GAP <= *from));
        }
    }
}
