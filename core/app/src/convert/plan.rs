//! Plans between the surface and practice.

use heelfirst_practice as practice;
use heelfirst_practice::plan::{Borders, Days, Item, MadeBy};
use jiff::civil::Weekday;

use crate::api;

same_names! {
    api::PlanMaker => MadeBy { Start, Proposal, Person, Therapist }
    MadeBy => api::PlanMaker { Start, Proposal, Person, Therapist }
    api::PlanGoal => practice::Goal { Heel, Soft, Clear }
    practice::Goal => api::PlanGoal { Heel, Soft, Clear }
    api::PlanSides => practice::Affected { Left, Right, Both }
    practice::Affected => api::PlanSides { Left, Right, Both }
}

/// The days as the surface calls them.
const DAYS: [(api::PlanDay, Weekday); 7] = [
    (api::PlanDay::Mon, Weekday::Monday),
    (api::PlanDay::Tue, Weekday::Tuesday),
    (api::PlanDay::Wed, Weekday::Wednesday),
    (api::PlanDay::Thu, Weekday::Thursday),
    (api::PlanDay::Fri, Weekday::Friday),
    (api::PlanDay::Sat, Weekday::Saturday),
    (api::PlanDay::Sun, Weekday::Sunday),
];

const AIDS: [(api::WalkingAid, practice::plan::Aid); 5] = [
    (api::WalkingAid::Unaided, practice::plan::Aid::None),
    (api::WalkingAid::Cane, practice::plan::Aid::Cane),
    (api::WalkingAid::Crutch, practice::plan::Aid::Crutch),
    (api::WalkingAid::Rollator, practice::plan::Aid::Rollator),
    (api::WalkingAid::Walker, practice::plan::Aid::Walker),
];

const ORTHOSES: [(api::Orthosis, practice::plan::Orthosis); 4] = [
    (api::Orthosis::Unsupported, practice::plan::Orthosis::None),
    (api::Orthosis::Soft, practice::plan::Orthosis::Soft),
    (api::Orthosis::Afo, practice::plan::Orthosis::Afo),
    (api::Orthosis::Fes, practice::plan::Orthosis::Fes),
];

impl From<api::WalkingAid> for practice::plan::Aid {
    fn from(aid: api::WalkingAid) -> Self {
        beside(&AIDS, &aid).unwrap_or_default()
    }
}

/// What stands beside it in a list of pairs.
fn beside<A: PartialEq, B: Copy>(pairs: &[(A, B)], this: &A) -> Option<B> {
    pairs.iter().find(|(one, _)| one == this).map(|(_, other)| *other)
}

/// What stands before it.
fn before<A: Copy, B: PartialEq>(pairs: &[(A, B)], this: &B) -> Option<A> {
    pairs.iter().find(|(_, other)| other == this).map(|(one, _)| *one)
}

/// Numbers too great for practice stay too great for any plan.
impl From<&api::PlanItem> for Item {
    fn from(item: &api::PlanItem) -> Self {
        let narrow = |value: u32| u8::try_from(value).unwrap_or(u8::MAX);
        let seconds = |value: u32| u16::try_from(value).unwrap_or(u16::MAX);
        let days = item.days.iter().filter_map(|day| beside(&DAYS, day)).fold(Days::NONE, Days::with);
        Self {
            repetitions: item.repetitions.map(narrow),
            sets: item.sets.map(narrow),
            hold_s: item.hold_s.map(seconds),
            walking_s: item.walking_s.map(seconds),
            own_pace: item.own_pace,
            days: if days.is_empty() { Days::ALL } else { days },
            sides: item.sides.map(Into::into),
            fixed: item.fixed,
            ..Self::new(&item.exercise, narrow(item.times_a_day))
        }
    }
}

impl From<&Item> for api::PlanItem {
    fn from(item: &Item) -> Self {
        let days = DAYS.into_iter().filter(|(_, day)| item.days.contains(*day)).map(|(day, _)| day);
        Self {
            exercise: item.exercise.clone(),
            times_a_day: item.times_a_day.into(),
            repetitions: item.repetitions.map(Into::into),
            sets: item.sets.map(Into::into),
            walking_s: item.walking_s.map(Into::into),
            own_pace: item.own_pace,
            hold_s: item.hold_s.map(Into::into),
            days: if item.days == Days::ALL { Vec::new() } else { days.collect() },
            sides: item.sides.map(Into::into),
            fixed: item.fixed,
        }
    }
}

impl From<&api::Plan> for practice::plan::Plan {
    fn from(plan: &api::Plan) -> Self {
        Self {
            allows_weaker_leg: plan.allows_weaker_leg,
            goal: plan.goal.map(Into::into),
            borders: plan.borders.map(|borders| Borders {
                heel_deg: borders.heel_deg,
                toe_deg: borders.toe_deg,
                slap_contact_to_flat_ms: borders.slap_contact_to_flat_ms,
                drag_sensitivity_ratio: borders.drag_sensitivity_ratio,
            }),
            aid: plan.aid.map(Into::into),
            orthosis: plan.orthosis.and_then(|orthosis| beside(&ORTHOSES, &orthosis)),
            ..Self::new(
                plan.affected(),
                plan.made_by.map_or(MadeBy::Person, Into::into),
                plan.items.iter().map(Into::into).collect(),
            )
        }
    }
}

impl From<&practice::plan::Plan> for api::Plan {
    fn from(plan: &practice::plan::Plan) -> Self {
        Self {
            weaker_side: match plan.affected {
                practice::Affected::Left => Some(api::Side::Left),
                practice::Affected::Right => Some(api::Side::Right),
                practice::Affected::Both => None,
            },
            items: plan.items.iter().map(Into::into).collect(),
            made_by: Some(plan.made_by).filter(|by| *by != MadeBy::Person).map(Into::into),
            allows_weaker_leg: plan.allows_weaker_leg,
            goal: plan.goal.map(Into::into),
            borders: plan.borders.map(|borders| api::GradeBorders {
                heel_deg: borders.heel_deg,
                toe_deg: borders.toe_deg,
                slap_contact_to_flat_ms: borders.slap_contact_to_flat_ms,
                drag_sensitivity_ratio: borders.drag_sensitivity_ratio,
            }),
            aid: plan.aid.and_then(|aid| before(&AIDS, &aid)),
            orthosis: plan.orthosis.and_then(|orthosis| before(&ORTHOSES, &orthosis)),
        }
    }
}

impl api::PlanItem {
    /// Whether it is meant on this day of the week.
    pub(crate) fn is_meant_on(&self, day: Weekday) -> bool {
        self.days.is_empty() || self.days.iter().any(|meant| beside(&DAYS, meant) == Some(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_comes_back_from_practice_as_it_went() {
        let code = "HF1;r;seated-ankle-lift*2,r20,x2,d137,r,f;calf-stretch*3,h25,o;walking-burst*4,s45;+leg;+goal=soft;+by=therapist;+aid=rollator;+orthosis=fes;+heel=5.5";
        let plan = practice::plan::Plan::from_code(code).unwrap();
        let told = api::Plan::from(&plan);
        assert_eq!(practice::plan::Plan::from(&told), plan);
        let stored = serde_json::to_value(&told).unwrap();
        assert_eq!(serde_json::from_value::<api::Plan>(stored).unwrap(), told);
    }

    #[test]
    fn a_plan_stored_before_there_were_days_and_sides_is_read() {
        let stored = r#"{"weaker_side": "left", "items": [{"exercise": "seated-march", "times_a_day": 2, "repetitions": 8, "sets": null, "walking_s": null}]}"#;
        let plan: api::Plan = serde_json::from_str(stored).unwrap();
        let item = practice::plan::Item { repetitions: Some(8), ..Item::new("seated-march", 2) };
        assert_eq!(practice::plan::Plan::from(&plan).items, [item]);
        assert!(plan.items[0].is_meant_on(Weekday::Sunday) && plan.made_by.is_none());
    }
}
