use mendwell_wire::{
    Body, ChainHash, CircleId, Digest, DropHash, Epoch, Generation, Header, MailboxId, Nonce, PAGE_BYTES,
    PAGE_RECORDS, Record, Seq, Stamp, TokenHash,
};
use rusqlite::{Connection, Params, Row, params};

use super::super::StoreError;
use super::super::rows::{CircleRow, ClaimRow, EpochRow, Key, MailboxRow, RecordRow, Rows};

/// The rows of a transaction.
pub(super) struct SqliteRows<'a>(pub(super) &'a Connection);

type Rowed<T> = Result<T, StoreError>;

const HEADER: &str = "seq, stamp, epoch, nonce, digest, previous";
const CLAIM: &str = "reply, body, welcome";

impl SqliteRows<'_> {
    fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Rowed<T>,
    ) -> Rowed<Option<T>> {
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        rows.next()?.map(read).transpose()
    }

    fn run(&self, sql: &str, params: impl Params) -> Rowed<usize> {
        Ok(self.0.prepare_cached(sql)?.execute(params)?)
    }

    fn count(&self, sql: &str) -> Rowed<u64> {
        let count: i64 = self.0.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        u64::try_from(count).map_err(|_| StoreError::Broken)
    }
}

impl Rows for SqliteRows<'_> {
    fn circle(&self, id: &CircleId) -> Rowed<Option<CircleRow>> {
        let sql = "SELECT key, generation, epoch, head, chain, stamp, bytes FROM circle WHERE id = ?1";
        self.one(sql, [id.as_bytes()], |row| {
            Ok(CircleRow {
                key: row.get(0)?,
                generation: Generation::new(row.get(1)?),
                epoch: number(row, 2)?,
                head: number(row, 3)?,
                chain: ChainHash::new(row.get(4)?),
                stamp: Stamp::from_hours(row.get(5)?),
                bytes: u64::try_from(row.get::<_, i64>(6)?).map_err(|_| StoreError::Broken)?,
            })
        })
    }

    fn circles(&self) -> Rowed<u64> {
        self.count("SELECT count(*) FROM circle")
    }

    fn add_circle(&mut self, id: &CircleId, row: &CircleRow) -> Rowed<Key> {
        let sql = "INSERT INTO circle (id, generation, epoch, head, chain, stamp, bytes)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let (generation, chain) = (row.generation.as_bytes(), row.chain.as_bytes());
        let (epoch, head, bytes) = (whole(row.epoch)?, whole(row.head)?, whole(row.bytes)?);
        self.run(sql, params![id.as_bytes(), generation, epoch, head, chain, row.stamp.hours(), bytes])?;
        Ok(self.0.last_insert_rowid())
    }

    fn set_circle(&mut self, row: &CircleRow) -> Rowed<()> {
        let sql =
            "UPDATE circle SET generation = ?2, epoch = ?3, head = ?4, chain = ?5, stamp = ?6, bytes = ?7
                   WHERE key = ?1";
        let (generation, chain) = (row.generation.as_bytes(), row.chain.as_bytes());
        let (epoch, head, bytes) = (whole(row.epoch)?, whole(row.head)?, whole(row.bytes)?);
        self.run(sql, params![row.key, generation, epoch, head, chain, row.stamp.hours(), bytes]).map(drop)
    }

    fn epoch(&self, circle: Key, epoch: Epoch) -> Rowed<Option<EpochRow>> {
        let sql = "SELECT token, finish FROM epoch WHERE circle = ?1 AND epoch = ?2";
        self.one(sql, params![circle, whole(epoch)?], |row| {
            let end = row.get::<_, Option<i64>>(1)?.map(|_| number(row, 1)).transpose()?;
            Ok(EpochRow { token: TokenHash::new(row.get(0)?), end })
        })
    }

    fn set_epoch(&mut self, circle: Key, epoch: Epoch, row: &EpochRow) -> Rowed<()> {
        let sql = "INSERT INTO epoch (circle, epoch, token, finish) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (circle, epoch) DO UPDATE SET token = ?3, finish = ?4";
        let end = row.end.map(whole).transpose()?;
        self.run(sql, params![circle, whole(epoch)?, row.token.as_bytes(), end]).map(drop)
    }

    fn by_nonce(&self, circle: Key, nonce: &Nonce) -> Rowed<Option<RecordRow>> {
        let sql = format!("SELECT {HEADER}, drop_hash FROM record WHERE circle = ?1 AND nonce = ?2");
        self.one(&sql, params![circle, nonce.as_bytes()], |row| {
            let drop = row.get::<_, Option<[u8; DropHash::BYTES]>>(6)?.map(DropHash::new);
            Ok(RecordRow { header: header(row)?, drop })
        })
    }

    fn add_record(&mut self, circle: Key, row: &RecordRow, body: &Body) -> Rowed<()> {
        let sql = "INSERT INTO record (circle, seq, stamp, epoch, nonce, digest, previous, drop_hash, body)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        let it = &row.header;
        let drop_hash = row.drop.as_ref().map(DropHash::as_bytes);
        let (seq, epoch) = (whole(it.seq)?, whole(it.epoch)?);
        let (nonce, digest, previous) = (it.nonce.as_bytes(), it.digest.as_bytes(), it.previous.as_bytes());
        let stamp = it.stamp.hours();
        self.run(sql, params![circle, seq, stamp, epoch, nonce, digest, previous, drop_hash, body.as_bytes()])
            .map(drop)
    }

    fn page(&self, circle: Key, after: Seq, head: Seq) -> Rowed<Vec<Record>> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT {HEADER}, body FROM record WHERE circle = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq LIMIT ?4"
        ))?;
        let most = i64::try_from(PAGE_RECORDS.max).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![circle, whole(after)?, whole(head)?, most])?;
        let (mut page, mut bytes) = (Vec::new(), 0);
        while bytes < PAGE_BYTES.max
            && let Some(row) = rows.next()?
        {
            let body = row.get::<_, Option<Vec<u8>>>(6)?.map(Body::new);
            bytes += body.as_ref().map_or(0, Body::size);
            page.push(Record { header: header(row)?, body });
        }
        Ok(page)
    }

    fn drop_body(&mut self, circle: Key, seq: Seq) -> Rowed<()> {
        let place = params![circle, whole(seq)?];
        let sql = "UPDATE circle SET bytes = max(0, bytes - coalesce((SELECT length(body) FROM record
                   WHERE circle = ?1 AND seq = ?2), 0)) WHERE key = ?1";
        self.run(sql, place)?;
        self.run("UPDATE record SET body = NULL WHERE circle = ?1 AND seq = ?2", place).map(drop)
    }

    fn mailbox(&self, id: &MailboxId) -> Rowed<Option<MailboxRow>> {
        self.one("SELECT key, read, until FROM mailbox WHERE id = ?1", [id.as_bytes()], |row| {
            let (read, until) = (TokenHash::new(row.get(1)?), Stamp::from_hours(row.get(2)?));
            Ok(MailboxRow { key: row.get(0)?, read, until })
        })
    }

    fn mailboxes(&self) -> Rowed<u64> {
        self.count("SELECT count(*) FROM mailbox")
    }

    fn add_mailbox(&mut self, id: &MailboxId, row: &MailboxRow) -> Rowed<()> {
        self.run("DELETE FROM mailbox WHERE id = ?1", [id.as_bytes()])?;
        let sql = "INSERT INTO mailbox (id, read, until) VALUES (?1, ?2, ?3)";
        self.run(sql, params![id.as_bytes(), row.read.as_bytes(), row.until.hours()]).map(drop)
    }

    fn claims(&self, mailbox: Key) -> Rowed<Vec<ClaimRow>> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {CLAIM} FROM claim WHERE mailbox = ?1 ORDER BY number"))?;
        let mut rows = statement.query([mailbox])?;
        let mut claims = Vec::new();
        while let Some(row) = rows.next()? {
            claims.push(claim(row)?);
        }
        Ok(claims)
    }

    fn claim(&self, mailbox: Key, number: u32) -> Rowed<Option<ClaimRow>> {
        let sql = format!("SELECT {CLAIM} FROM claim WHERE mailbox = ?1 AND number = ?2");
        self.one(&sql, params![mailbox, number], claim)
    }

    fn add_claim(&mut self, mailbox: Key, number: u32, row: &ClaimRow) -> Rowed<()> {
        let sql = "INSERT INTO claim (mailbox, number, reply, body) VALUES (?1, ?2, ?3, ?4)";
        self.run(sql, params![mailbox, number, row.reply.as_bytes(), row.body.as_bytes()]).map(drop)
    }

    fn set_welcome(&mut self, mailbox: Key, number: u32, body: &Body, until: Stamp) -> Rowed<()> {
        let sql = "UPDATE claim SET welcome = ?3 WHERE mailbox = ?1 AND number = ?2";
        self.run(sql, params![mailbox, number, body.as_bytes()])?;
        self.run("UPDATE mailbox SET until = ?2 WHERE key = ?1", params![mailbox, until.hours()]).map(drop)
    }

    fn forget_mailboxes(&mut self, now: Stamp) -> Rowed<()> {
        self.run("DELETE FROM mailbox WHERE until <= ?1", [now.hours()]).map(drop)
    }

    fn forget_circles(&mut self, before: Stamp, most: u32) -> Rowed<u32> {
        let sql = "DELETE FROM circle WHERE key IN (SELECT key FROM circle WHERE stamp < ?1 LIMIT ?2)";
        let gone = self.run(sql, params![before.hours(), most])?;
        u32::try_from(gone).map_err(|_| StoreError::Broken)
    }

    fn old_bodies(&self, before: Stamp, most: u32) -> Rowed<Vec<(Key, Seq)>> {
        let sql = "SELECT circle, seq FROM record WHERE stamp < ?1 AND body IS NOT NULL LIMIT ?2";
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query(params![before.hours(), most])?;
        let mut old = Vec::new();
        while let Some(row) = rows.next()? {
            old.push((row.get(0)?, number(row, 1)?));
        }
        Ok(old)
    }
}

/// The header in the first six columns of a row.
pub(super) fn header(row: &Row<'_>) -> Rowed<Header> {
    Ok(Header {
        seq: number(row, 0)?,
        stamp: Stamp::from_hours(row.get(1)?),
        epoch: number(row, 2)?,
        nonce: Nonce::new(row.get(3)?),
        digest: Digest::new(row.get(4)?),
        previous: ChainHash::new(row.get(5)?),
    })
}

fn claim(row: &Row<'_>) -> Rowed<ClaimRow> {
    let (reply, body) = (TokenHash::new(row.get(0)?), Body::new(row.get(1)?));
    Ok(ClaimRow { reply, body, welcome: row.get::<_, Option<Vec<u8>>>(2)?.map(Body::new) })
}

/// A number of ours from a column: SQLite knows signed ones only.
fn number<T: TryFrom<u64>>(row: &Row<'_>, column: usize) -> Rowed<T> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).ok().and_then(|number| T::try_from(number).ok()).ok_or(StoreError::Broken)
}

/// A number of ours for a column.
fn whole(number: impl Into<u64>) -> Rowed<i64> {
    i64::try_from(number.into()).map_err(|_| StoreError::Broken)
}
