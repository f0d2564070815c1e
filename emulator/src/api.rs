//! The API description that an engine works with: the generated tables, or small ones in tests.

use std::collections::HashMap;

use crate::schema::{Enumeration, EventKind, Route, Shape, Type, Union};

/// The tables, indexed by name.
#[derive(Clone, Debug)]
pub struct Api {
    /// All operations.
    pub routes: &'static [Route],
    /// All event types.
    pub events: &'static [EventKind],
    operations: HashMap<&'static str, &'static Route>,
    shapes: HashMap<&'static str, &'static Shape>,
    enumerations: HashMap<&'static str, &'static Enumeration>,
    unions: HashMap<&'static str, &'static Union>,
    event_kinds: HashMap<&'static str, &'static EventKind>,
}

impl Api {
    /// The WorkOS API.
    pub fn generated() -> Self {
        use crate::generated::{events::EVENTS, routes::ROUTES, shapes};
        Self::new(ROUTES, shapes::SHAPES, shapes::ENUMS, shapes::UNIONS, EVENTS)
    }

    /// An API of these tables.
    pub fn new(
        routes: &'static [Route],
        shapes: &'static [Shape],
        enumerations: &'static [Enumeration],
        unions: &'static [Union],
        events: &'static [EventKind],
    ) -> Self {
        Self {
            routes,
            events,
            operations: routes.iter().map(|route| (route.operation, route)).collect(),
            shapes: shapes.iter().map(|shape| (shape.name, shape)).collect(),
            enumerations: enumerations.iter().map(|enumeration| (enumeration.name, enumeration)).collect(),
            unions: unions.iter().map(|union| (union.name, union)).collect(),
            event_kinds: events.iter().map(|event| (event.name, event)).collect(),
        }
    }

    /// The operation of that name (`service.method`).
    pub fn operation(&self, name: &str) -> Option<&'static Route> {
        self.operations.get(name).copied()
    }

    /// The model of that name.
    pub fn shape(&self, name: &str) -> Option<&'static Shape> {
        self.shapes.get(name).copied()
    }

    /// The enumeration of that name.
    pub fn enumeration(&self, name: &str) -> Option<&'static Enumeration> {
        self.enumerations.get(name).copied()
    }

    /// The union of that name.
    pub fn union(&self, name: &str) -> Option<&'static Union> {
        self.unions.get(name).copied()
    }

    /// The event type of that name.
    pub fn event(&self, name: &str) -> Option<&'static EventKind> {
        self.event_kinds.get(name).copied()
    }

    /// The type without `Nullable` around it, and whether there was one.
    pub(crate) fn unwrap_nullable(ty: Type) -> (Type, bool) {
        match ty {
            Type::Nullable(inner) => (Self::unwrap_nullable(*inner).0, true),
            other => (other, false),
        }
    }
}
