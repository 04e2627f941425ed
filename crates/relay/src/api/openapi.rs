use mendwell_wire::routes::{self, Route, Shows};
use mendwell_wire::{
    Append, Appended, Claimed, Claims, Create, Done, DropBody, Epoch, Generation, Heal, LogState,
    OpenMailbox, Opened, Page, PutClaim, Read, ReadClaims, ReadWelcome, Refusal, Refused, Seq, Welcomed,
};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// What any request with a body may be refused for, wherever it goes.
const ANY: [Refusal; 6] = [
    Refusal::BadRequest,
    Refusal::TooSlow,
    Refusal::TooLarge,
    Refusal::NotJson,
    Refusal::TooMany,
    Refusal::Unavailable,
];

const STALE: Refusal = Refusal::StaleEpoch { head: Seq::ZERO, epoch: Epoch::ZERO };
const MOVED: Refusal = Refusal::GenerationMoved { generation: Generation::new([0; 16]) };

/// The protocol as an OpenAPI 3.1 document.
pub(crate) fn document() -> Value {
    let mut all = Builder::new();
    all.post::<Create, LogState>(
        routes::CREATE,
        "Begin the log of a circle",
        &[Refusal::CircleExists, Refusal::HostFull],
    );
    all.post::<Append, Appended>(
        routes::APPEND,
        "Add a record",
        &[
            Refusal::NoAccess,
            Refusal::MailboxGone,
            STALE,
            Refusal::NonceTaken,
            Refusal::NotPadded,
            Refusal::HostFull,
        ],
    );
    all.post::<Read, Page>(routes::READ, "Read records", &[Refusal::NoAccess]);
    all.post::<DropBody, Done>(routes::DROP, "Drop a body for good", &[Refusal::WrongDropKey]);
    all.post::<Heal, LogState>(
        routes::HEAL,
        "Claim the healing of a log",
        &[Refusal::NoAccess, STALE, MOVED],
    );
    all.post::<OpenMailbox, Opened>(
        routes::OPEN_MAILBOX,
        "Open a mailbox for an invitation",
        &[Refusal::MailboxExists, Refusal::HostFull],
    );
    all.post::<PutClaim, Claimed>(
        routes::PUT_CLAIM,
        "Put a claim into a mailbox",
        &[Refusal::MailboxGone, Refusal::MailboxFull, Refusal::NotPadded],
    );
    all.post::<ReadClaims, Claims>(
        routes::READ_CLAIMS,
        "Read the claims of a mailbox",
        &[Refusal::NoAccess, Refusal::MailboxGone],
    );
    all.post::<ReadWelcome, Welcomed>(
        routes::READ_WELCOME,
        "Fetch the welcome to a claim",
        &[Refusal::NoAccess, Refusal::MailboxGone],
    );
    all.get(
        routes::LIVE,
        "Listen to a circle over a WebSocket; see docs/PROTOCOL.md for its frames",
        101,
        &[Refusal::TooMany, Refusal::Upgrade],
    );
    all.get(routes::OPENAPI, "This document", 200, &[Refusal::TooMany]);
    all.finish()
}

struct Builder {
    schemas: SchemaGenerator,
    paths: Map<String, Value>,
}

impl Builder {
    fn new() -> Self {
        let settings = SchemaSettings::draft2020_12().with(|settings| {
            settings.definitions_path = "/components/schemas".into();
            settings.meta_schema = None;
        });
        let mut schemas = settings.into_generator();
        schemas.subschema_for::<Refused>();
        Self { schemas, paths: Map::new() }
    }

    fn post<A: JsonSchema, R: JsonSchema>(&mut self, route: Route, summary: &str, refusals: &[Refusal]) {
        let all: Vec<Refusal> = refusals.iter().chain(&ANY).copied().collect();
        let mut replies = refused(&all);
        replies.insert("200".into(), described("It is so.", &self.schemas.subschema_for::<R>().to_value()));
        let asked = json!({ "application/json": { "schema": self.schemas.subschema_for::<A>() } });
        let mut operation = json!({
            "summary": summary,
            "requestBody": { "required": true, "content": asked },
            "responses": replies,
        });
        if let (Shows::Token, Some(operation)) = (route.shows, operation.as_object_mut()) {
            operation.insert("security".into(), json!([{ "token": [] }]));
        }
        self.paths.insert(route.path.into(), json!({ "post": operation }));
    }

    fn get(&mut self, route: Route, summary: &str, status: u16, refusals: &[Refusal]) {
        let mut replies = refused(refusals);
        replies.insert(status.to_string(), json!({ "description": summary }));
        self.paths.insert(route.path.into(), json!({ "get": { "summary": summary, "responses": replies } }));
    }

    fn finish(mut self) -> Value {
        json!({
            "openapi": "3.1.0",
            "info": {
                "title": "Mendwell host",
                "version": mendwell_wire::VERSION.to_string(),
                "description": "Stores and forwards sealed records. Ids stand in bodies and tokens in the authorization header; no address holds either.",
            },
            "paths": self.paths,
            "components": {
                "schemas": self.schemas.take_definitions(true),
                "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            },
        })
    }
}

/// Refusals by status, each with the codes it may carry.
fn refused(refusals: &[Refusal]) -> Map<String, Value> {
    let mut replies = Map::new();
    let schema = json!({ "$ref": "#/components/schemas/Refused" });
    for refusal in refusals {
        let status = refusal.status();
        let same = refusals.iter().filter(|other| other.status() == status);
        let codes: Vec<&str> = same.map(|other| other.code()).collect();
        let mut reply = described(&codes.join(", "), &schema);
        if let Some(reply) = reply.as_object_mut() {
            reply.insert("x-codes".into(), json!(codes));
        }
        replies.insert(status.to_string(), reply);
    }
    replies
}

fn described(words: &str, schema: &Value) -> Value {
    json!({ "description": words, "content": { "application/json": { "schema": schema } } })
}
