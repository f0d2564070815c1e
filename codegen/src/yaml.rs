//! YAML as the generator reads it: text, lists and maps that know their place.
//!
//! Scalars stay text (`true` as the key of a union is a name, not a truth value), maps keep their order, aliases
//! are resolved and duplicate keys are refused.

use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScanError, Span, StrInput};

use crate::problem::{Error, Place, Problem, Problems};

/// A value with its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub value: Value,
}

/// A YAML value whose scalars are text.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Any scalar, as written.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order of the file.
    Map(Vec<(String, Node)>),
}

/// Reads one document; `file` is the name that problems carry.
pub(crate) fn read(file: &str, text: &str) -> Result<Node, Error> {
    let mut builder =
        Builder { parser: Parser::new_from_str(text), file: Arc::from(file), anchors: HashMap::new() };
    builder.document().map_err(|problem| Error::Description(vec![problem]))
}

impl Node {
    /// The text of a scalar; anything else is a problem.
    pub(crate) fn text(&self, problems: &mut Problems) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => {
                problems.add(&self.place, "text expected");
                None
            }
        }
    }

    /// The items of a sequence; a scalar counts as a sequence of one.
    pub(crate) fn items(&self, problems: &mut Problems) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            Value::Text(_) => std::slice::from_ref(self),
            Value::Map(_) => {
                problems.add(&self.place, "list expected");
                &[]
            }
        }
    }

    /// The texts of a sequence of scalars.
    pub(crate) fn texts(&self, problems: &mut Problems) -> Vec<String> {
        self.items(problems).iter().filter_map(|item| item.text(problems).map(str::to_owned)).collect()
    }

    /// The entries of a mapping; anything else is a problem.
    pub(crate) fn entries(&self, problems: &mut Problems) -> &[(String, Node)] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => {
                problems.add(&self.place, "map expected");
                &[]
            }
        }
    }

    /// The value of a key, if this is a mapping that has it.
    pub(crate) fn entry(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, node)| node),
            _ => None,
        }
    }
}

struct Builder<'input> {
    parser: Parser<'input, StrInput<'input>>,
    file: Arc<str>,
    anchors: HashMap<usize, Node>,
}

impl<'input> Builder<'input> {
    fn document(&mut self) -> Result<Node, Problem> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                event if root.is_none() => root = Some(self.node(event, span, "")?),
                _ => return Err(self.problem(span, "", "one document expected")),
            }
        }
        root.ok_or_else(|| Problem { place: self.place(1, ""), message: "the file is empty".to_owned() })
    }

    fn node(&mut self, event: Event<'input>, span: Span, path: &str) -> Result<Node, Problem> {
        let place = self.place(span.start.line(), path);
        let (anchor, value) = match event {
            Event::Scalar(text, _, anchor, _) => (anchor, Value::Text(text.into_owned())),
            Event::SequenceStart(anchor, _) => (anchor, Value::List(self.items(path)?)),
            Event::MappingStart(anchor, _) => (anchor, Value::Map(self.entries(path)?)),
            Event::Alias(anchor) => {
                let target = self.anchors.get(&anchor).map(|node| node.value.clone());
                (0, target.ok_or_else(|| self.problem(span, path, "the alias refers to itself"))?)
            }
            _ => return Err(self.problem(span, path, "value expected")),
        };
        let node = Node { place, value };
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    fn items(&mut self, path: &str) -> Result<Vec<Node>, Problem> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(items),
                (event, span) => items.push(self.node(event, span, path)?),
            }
        }
    }

    fn entries(&mut self, path: &str) -> Result<Vec<(String, Node)>, Problem> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        loop {
            let key = match self.next()? {
                (Event::MappingEnd, _) => return Ok(entries),
                (Event::Scalar(text, ..), span) => {
                    if entries.iter().any(|(name, _)| *name == text) {
                        return Err(self.problem(span, path, &format!("duplicate key `{text}`")));
                    }
                    text.into_owned()
                }
                (_, span) => return Err(self.problem(span, path, "a key must be text")),
            };
            let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let (event, span) = self.next()?;
            let node = self.node(event, span, &below)?;
            entries.push((key, node));
        }
    }

    fn next(&mut self) -> Result<(Event<'input>, Span), Problem> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(self.syntax(&error)),
            None => Err(Problem { place: self.place(1, ""), message: "the file ends too early".to_owned() }),
        }
    }

    fn syntax(&self, error: &ScanError) -> Problem {
        Problem { place: self.place(error.marker().line(), ""), message: error.info().to_owned() }
    }

    fn problem(&self, span: Span, path: &str, message: &str) -> Problem {
        Problem { place: self.place(span.start.line(), path), message: message.to_owned() }
    }

    fn place(&self, line: usize, path: &str) -> Place {
        Place { file: Arc::clone(&self.file), line, path: Arc::from(path) }
    }
}
