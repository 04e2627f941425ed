//! Where what is said. Every address is a constant: none holds an id.

/// What a request has to show.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shows {
    /// Nothing.
    Nothing,
    /// A token, as `authorization: Bearer <base64url>`; never in an address.
    Token,
}

/// One address of the protocol. Addresses hold no ids: what a proxy writes down tells no two circles apart.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// The address, the same for everybody.
    pub path: &'static str,
    /// What is shown with it.
    pub shows: Shows,
}

const fn post(path: &'static str, shows: Shows) -> Route {
    Route { method: "POST", path, shows }
}

/// Begins a log: [`Create`](crate::Create) to [`LogState`](crate::LogState).
pub const CREATE: Route = post("/v1/create", Shows::Nothing);
/// Adds a record: [`Append`](crate::Append) to [`Appended`](crate::Appended).
pub const APPEND: Route = post("/v1/append", Shows::Token);
/// Gives records: [`Read`](crate::Read) to [`Page`](crate::Page).
pub const READ: Route = post("/v1/read", Shows::Token);
/// Drops a body: [`DropBody`](crate::DropBody) to [`Done`](crate::Done).
pub const DROP: Route = post("/v1/drop", Shows::Nothing);
/// Claims healing: [`Heal`](crate::Heal) to [`LogState`](crate::LogState).
pub const HEAL: Route = post("/v1/heal", Shows::Token);
/// Opens a mailbox: [`OpenMailbox`](crate::OpenMailbox) to [`Opened`](crate::Opened).
pub const OPEN_MAILBOX: Route = post("/v1/mailbox", Shows::Nothing);
/// Puts a claim: [`PutClaim`](crate::PutClaim) to [`Claimed`](crate::Claimed).
pub const PUT_CLAIM: Route = post("/v1/claim", Shows::Nothing);
/// Gives the claims: [`ReadClaims`](crate::ReadClaims) to [`Claims`](crate::Claims).
pub const READ_CLAIMS: Route = post("/v1/claims", Shows::Token);
/// Gives a welcome: [`ReadWelcome`](crate::ReadWelcome) to [`Welcomed`](crate::Welcomed).
pub const READ_WELCOME: Route = post("/v1/welcome", Shows::Token);
/// The live feed, a WebSocket; the token is in its first frame, [`Hello`](crate::Hello).
pub const LIVE: Route = Route { method: "GET", path: "/v1/live", shows: Shows::Nothing };
/// This protocol as an OpenAPI 3.1 document.
pub const OPENAPI: Route = Route { method: "GET", path: "/v1/openapi.json", shows: Shows::Nothing };

/// What every address of the protocol begins with, and nothing else does.
pub const PREFIX: &str = "/v1/";

/// Every address.
pub const ROUTES: [Route; 11] =
    [CREATE, APPEND, READ, DROP, HEAL, OPEN_MAILBOX, PUT_CLAIM, READ_CLAIMS, READ_WELCOME, LIVE, OPENAPI];
