//! Whether the server works in the organisation that was asked for. It takes another in place of one that it does not know,
//! or that the user does not belong to, without a word (source: facts of 4.10.16, trap 5).

use std::fmt::Display;

use jms_domain::{Error, ErrorKind, OrgId, PageRequest, Result, ports::Organisations};

use crate::JumpServer;

impl JumpServer {
    /// Compares the organisation of the first rows of a list with the one that was asked for. Where no row tells, the server
    /// is asked, once for each organisation.
    ///
    /// # Errors
    /// [`WrongOrganisation`](ErrorKind::WrongOrganisation) if it is another.
    pub(crate) async fn check_org(&self, page: PageRequest, rows: impl IntoIterator<Item = OrgId>) -> Result<()> {
        let asked = self.org();
        // In the root organisation are the rows of all.
        if page.offset() > 0 || asked == OrgId::ROOT {
            return Ok(());
        }
        let of_a_row = rows.into_iter().next();
        let served = match of_a_row {
            Some(served) => served,
            None if self.knows_org(asked) => return Ok(()),
            None => self.organisations().current().await?.id,
        };
        if served != asked {
            return Err(Error::new(ErrorKind::WrongOrganisation { asked, served }));
        }
        self.know_org(asked);
        Ok(())
    }

    /// Compares the organisation in which something was made with the one that was asked for.
    ///
    /// # Errors
    /// [`WrongOrganisation`](ErrorKind::WrongOrganisation), which names what was made there.
    pub(crate) fn check_made(&self, id: impl Display, served: OrgId) -> Result<()> {
        let asked = self.org();
        if served == asked || asked == OrgId::ROOT {
            return Ok(());
        }
        let error = Error::new(ErrorKind::WrongOrganisation { asked, served });
        Err(error.with_message(format!("{id} was made there")))
    }
}
