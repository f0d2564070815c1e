//! An exchange as the ledger keeps it: in one piece of memory and two bodies. Thousands are kept, and each request pushes out an
//! old one, whose many small texts would have to be looked for all over the memory to be given back.

use bytes::Bytes;

use crate::message::{Request, Response};

/// A request and its answer, packed.
pub(super) struct Packed {
    /// Method, path, query, the request's headers and the answer's, each behind its length; the numbers of headers before them.
    texts: Box<[u8]>,
    request_body: Bytes,
    /// Status and body; `None` if the connection broke before an answer.
    answer: Option<(u16, Bytes)>,
}

impl Packed {
    pub(super) fn new(request: &Request, response: Option<&Response>) -> Self {
        let answer_headers = response.map_or(&[][..], |response| &response.headers);
        let texts = || {
            let headers = request.headers.iter().chain(answer_headers);
            let headers = headers.flat_map(|(name, value)| [name.as_str(), value.as_str()]);
            [request.method.as_str(), &request.path, &request.query].into_iter().chain(headers)
        };
        let length = 8 + texts().map(|text| 4 + text.len()).sum::<usize>();
        let mut packed = Vec::with_capacity(length);
        push_number(&mut packed, request.headers.len());
        push_number(&mut packed, answer_headers.len());
        for text in texts() {
            push_number(&mut packed, text.len());
            packed.extend_from_slice(text.as_bytes());
        }
        Self {
            texts: packed.into_boxed_slice(),
            request_body: request.body.clone(),
            answer: response.map(|response| (response.status, response.body.clone())),
        }
    }

    /// Bytes of the bodies.
    pub(super) fn body_bytes(&self) -> usize {
        self.request_body.len() + self.answer.as_ref().map_or(0, |(_, body)| body.len())
    }

    pub(super) fn unpack(&self) -> (Request, Option<Response>) {
        let mut rest = Rest(&self.texts);
        let (headers, answer_headers) = (rest.number(), rest.number());
        let request = Request {
            method: rest.text(),
            path: rest.text(),
            query: rest.text(),
            headers: rest.pairs(headers),
            body: self.request_body.clone(),
        };
        let headers = rest.pairs(answer_headers);
        let response = self.answer.as_ref().map(|(status, body)| Response {
            status: *status,
            headers,
            body: body.clone(),
        });
        (request, response)
    }
}

/// Lengths beyond four bytes' worth do not come: a request's head is limited to far less.
fn push_number(packed: &mut Vec<u8>, number: usize) {
    packed.extend_from_slice(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

/// What is still to be read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn number(&mut self) -> usize {
        let Some((number, rest)) = self.0.split_first_chunk() else { return 0 };
        self.0 = rest;
        u32::from_le_bytes(*number) as usize
    }

    fn text(&mut self) -> String {
        let length = self.number().min(self.0.len());
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        String::from_utf8_lossy(text).into_owned()
    }

    fn pairs(&mut self, number: usize) -> Vec<(String, String)> {
        (0..number).map(|_| (self.text(), self.text())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked() {
        let request = Request::new("POST", "/a%20b?x=ü&y=")
            .header("Empty", "")
            .header("Name", "wert: ä")
            .form(&[("a", "b")]);
        let response = Response::html(418, "tea".to_owned()).header("x", "y");
        let packed = Packed::new(&request, Some(&response));
        assert_eq!(packed.body_bytes(), 6);
        let (same, answer) = packed.unpack();
        let answer = answer.unwrap();
        assert_eq!(
            (same.method, same.path, same.query),
            (request.method.clone(), request.path.clone(), request.query.clone())
        );
        assert_eq!((same.headers, same.body), (request.headers.clone(), request.body.clone()));
        assert_eq!((answer.status, answer.headers, answer.body), (418, response.headers, response.body));
        assert!(Packed::new(&request, None).unpack().1.is_none());
    }
}
