//! An observation, bit by bit.

use serde_json::{Map, Value, json};

use super::codes::{self, Code};
use super::person::Person;
use crate::record::{Side, StandIn, Unit};

/// An observation that is being made.
pub(super) struct Observation {
    fields: Map<String, Value>,
}

impl Observation {
    /// One by a profile of the physical activity guide.
    pub(super) fn of_activity(profile: &str, code: Code, person: &Person, period: Value) -> Self {
        let mut this = Self::plain(code, person, period);
        this.set("meta", json!({ "profile": [profile] }));
        this.set("category", codes::categories());
        this
    }

    /// One of plain R4.
    pub(super) fn plain(code: Code, person: &Person, period: Value) -> Self {
        let mut this = Self { fields: Map::new() };
        this.set("resourceType", json!("Observation"));
        this.set("status", json!("final"));
        this.set("code", code.concept());
        this.set("subject", person.reference());
        this.set("performer", json!([person.reference()]));
        this.set("effectivePeriod", period);
        this
    }

    fn set(&mut self, key: &str, value: Value) {
        self.fields.insert(key.to_owned(), value);
    }

    pub(super) fn quantity(mut self, value: f64, unit: Unit) -> Self {
        self.set("valueQuantity", quantity(value, unit));
        self
    }

    pub(super) fn concept(mut self, code: Code) -> Self {
        self.set("valueCodeableConcept", code.concept());
        self
    }

    pub(super) fn components(mut self, components: impl IntoIterator<Item = (Code, u32)>) -> Self {
        let component = |(code, count): (Code, u32)| json!({ "code": code.concept(), "valueQuantity": quantity(f64::from(count), Unit::Steps) });
        self.set("component", components.into_iter().map(component).collect());
        self
    }

    /// Of one foot, as a sensor saw it.
    pub(super) fn of_foot(mut self, side: Side, device: Option<&str>) -> Self {
        let foot = match side {
            Side::Left => "Left foot",
            Side::Right => "Right foot",
        };
        self.set("bodySite", json!({ "text": foot }));
        self.set("method", json!({ "text": "Motion sensor on the shoe, at home; not clinically validated" }));
        if let Some(url) = device {
            self.set("device", json!({ "reference": url }));
        }
        self
    }

    /// Where nobody walked, every part of it says so.
    pub(super) fn of_stand_in(mut self, stand_in: Option<StandIn>) -> Self {
        let says = match stand_in {
            Some(StandIn::Simulated) => "Simulated foot: nobody walked",
            Some(StandIn::Replayed) => "Replayed recording: nobody walked then",
            None => return self,
        };
        self.set("method", json!({ "text": says }));
        self
    }

    pub(super) fn members(mut self, urls: &[String]) -> Self {
        self.set("hasMember", urls.iter().map(|url| json!({ "reference": url })).collect());
        self
    }

    pub(super) fn finish(self) -> Value {
        Value::Object(self.fields)
    }
}

fn quantity(value: f64, unit: Unit) -> Value {
    // Thousandths of a degree, a ms or a minute: nothing measures finer, and 0.1 + 0.2 need not be seen.
    let rounded = Some((value * 1000.0).round() / 1000.0).filter(|rounded| rounded.is_finite()).unwrap_or(value);
    let name = unit.ucum().trim_matches(['{', '}']);
    json!({ "value": rounded, "unit": name, "system": codes::UCUM, "code": unit.ucum() })
}
