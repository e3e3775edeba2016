// Generated from the service by `npm run generate`. Do not edit.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers 200 while the service and its database work */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imprint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers for this installation and where to complain about it; null is not set */
        get: operations["getImprint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The labelled demo people; there are none outside demo mode */
        get: operations["listDemoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as a demo person; refused outside demo mode */
        post: operations["createDemoSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, where they live and which roles they hold */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places directly inside a place; without a parent, the top ones */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grids of a community with their workers and numbers of households */
        get: operations["listGrids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A grid, or what stands for it now, its worker and its public record */
        get: operations["getGrid"];
        /** Another name or duty phone for a grid; its code and outline change by plans */
        put: operations["editGrid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-at-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grid around a GCJ-02 point; 422 position_outside_grids when there is none */
        get: operations["getGridAtPosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-plans/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry a plan out, all of it or nothing */
        post: operations["acceptGridPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan with what was found, for who manages the grids */
        get: operations["getGridPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The buildings of a grid with their numbers of households, for its committee */
        get: operations["listGridBuildings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to the grids of a community, newest first, for its committee */
        get: operations["listGridChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grids of a community with outlines, homes and workers, for its committee */
        get: operations["listGridOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buildings/{id}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The doors of a building and the grid each belongs to; nothing about who lives there */
        get: operations["listBuildingHouseholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/buildings/{id}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A building and its homes into another grid of the community */
        put: operations["moveBuilding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One home alone into another grid of the community */
        put: operations["moveHousehold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a GeoJSON file of grids; nothing changes before the plan is accepted */
        post: operations["planGridImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}/merge-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan to join a grid to a neighbour, which keeps its code and takes homes and reports */
        post: operations["planGridMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}/renumber-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan another number for a grid; the old one stays reserved for what is past */
        post: operations["planGridRenumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}/retirement-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan to end a grid in which nobody lives */
        post: operations["planGridRetirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grids/{code}/split-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan to part a grid along a straight line; the eastern or southern part gets a number */
        post: operations["planGridSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One photo in the multipart field `file`, up to 20 MB; it waits for a report */
        post: operations["uploadPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo, by a signed link from another answer */
        get: operations["getPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a report can be about at a place, with its time limits */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/category-settings/{countyCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every category as it holds in a county, also those it does not offer; its supervisor only */
        get: operations["listCategorySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/category-settings/{countyCode}/{categoryCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How a category holds in a county from now on; its supervisor only */
        put: operations["changeCategorySetting"];
        post?: never;
        /** Back to what holds where nothing was changed; its supervisor only */
        delete: operations["resetCategorySetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What can be told about a report while it is being written; stores nothing */
        post: operations["getReportHints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What in a text would be masked once the public can read it */
        post: operations["checkPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** mine and public: newest first. The other views belong to staff: open is what waits for the handlers, by due time. text looks for a number, or for words within ninety days, in area, newest first */
        get: operations["listReports"];
        put?: never;
        /** Report a problem to the grid around a position, or to a grid chosen by hand */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report; 404 when there is none or it is not for this person */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a report, newest first */
        get: operations["listReportActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the report on */
        post: operations["acceptReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write what has been done so far */
        post: operations["addProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is solved; the reporter is asked */
        post: operations["resolveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline, with the reason and where to go instead */
        post: operations["rejectReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter says that it is solved, and how it was handled */
        post: operations["confirmReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter says that it is not solved; it goes back to the handler */
        post: operations["disputeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter needs nothing done any more */
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assisted-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff of a grid file a report for somebody who agreed, or, on patrol, what they saw themselves */
        post: operations["createAssistedReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/query-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The handler issues a new query code; the old one dies */
        post: operations["issueQueryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A report by its number and query code; anybody may ask. It changes nothing */
        post: operations["lookUpReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed-in person makes the report theirs; its code dies */
        post: operations["adoptReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter says that it is solved, and how it was handled; by number and code */
        post: operations["confirmReportByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter says that it is not solved; it goes back to the handler; by number and code */
        post: operations["disputeReportByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter needs nothing done any more; by number and code */
        post: operations["withdrawReportByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter takes a withdrawal back; by number and code */
        post: operations["restoreReportByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed report again; by number and code */
        post: operations["reopenReportByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter asks what became of it; once a day at most; by number and code */
        post: operations["remindReportByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-lookups/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter adds words or photos; by number and code */
        post: operations["supplementReportByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/hand-offs/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over a report that was handed to this unit */
        post: operations["acceptHandOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take several reports on, new ones or such as were handed to this unit; each is accepted or refused by itself */
        post: operations["acceptReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what only staff may read */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many reports of each list wait for this person; 100 means as many or more */
        get: operations["countReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for more time before the time is over */
        post: operations["extendReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the report to another unit; the sender answers for it until that unit accepts */
        post: operations["handOffReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the report may be handed to; handledCount of the similarCount reports of its category in its community within a year were theirs */
        get: operations["listReceivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/hand-offs/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a hand-off back that nobody has accepted yet */
        post: operations["recallHandOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter asks what became of it; once a day at most */
        post: operations["remindReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed report again */
        post: operations["reopenReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter takes a withdrawal back */
        post: operations["restoreReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on after a suspension; the clock runs again */
        post: operations["resumeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/hand-offs/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a hand-off back, with a reason and who should have it */
        post: operations["returnHandOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the handler from above to see to it */
        post: operations["superviseReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter adds words or photos */
        post: operations["supplementReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the clock until a review date */
        post: operations["suspendReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/phone-reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at the reporter's phone; the reporter is told who looked, when and why */
        post: operations["revealPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at my personal data, when, why and for which report; newest first */
        get: operations["listMyReveals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Public reports that may be about the same as a draft: near, of the last 60 days, in like words. Stores nothing */
        post: operations["findLikelyDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports-around": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public reports nearest to a GCJ-02 point that nobody has finished, within 500 metres */
        get: operations["listReportsAround"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Met the same problem: follow what becomes of a public report; again changes nothing */
        post: operations["followReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/unfollowing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow a report no longer; again changes nothing */
        post: operations["unfollowReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the report because another of its community is about the same; its reporter still has the last word */
        post: operations["mergeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was about something else after all: handle the report by itself again */
        post: operations["unmergeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/poll-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules a new poll may choose from, each with its legal source */
        get: operations["listPollRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A community's consultations, newest first; drafts only for its committee */
        get: operations["listConsultations"];
        put?: never;
        /** A draft with its poll; the area's committee only */
        post: operations["createConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a draft anew; once its poll is open nothing changes any more */
        post: operations["updateConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throw a draft away; what was opened stays for good */
        post: operations["deleteConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze the roll of households and start the poll */
        post: operations["openConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A consultation with its poll; the result once the poll has closed */
        get: operations["getConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The one ballot of a voting unit; it cannot be read back, and is replaced only where the poll allows it */
        post: operations["castBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The one ballot paper of a voting unit in a secret poll, signed blindly (RFC 9474) */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/secret-ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret ballot, without a session; the token makes repeats harmless */
        post: operations["castSecretBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that sign the ballot papers of a secret poll; the same for everybody */
        get: operations["listPollKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The voting units of a poll that runs or has ended, never who has voted */
        get: operations["listRoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every ballot of an ended poll, to be counted again by anybody (JSON lines) */
        get: operations["downloadBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/board-head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed head of an ended poll’s board, without the board */
        get: operations["getBoardHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/receipts/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the ballot of this receipt was counted, never which one it is */
        get: operations["proveReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roll-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a poll would ask if it opened now, and whether it could be secret; the committee only */
        get: operations["previewRoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-ballots/{entryId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm, as second person, that an entry is what the slip says */
        post: operations["confirmPaperBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-ballots/{entryId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Read a slip again, before somebody confirms it */
        put: operations["correctPaperBallot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many slips stand where, and in a secret poll how many units handed one in */
        get: operations["countPaperBallots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entered slips of one state by number, never what they say */
        get: operations["listPaperBallots"];
        put?: never;
        /** Enter a slip; it counts once somebody else has confirmed it */
        post: operations["enterPaperBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-ballots/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An entry beside its scan, while it waits to be confirmed */
        get: operations["getPaperBallot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of a secret poll that handed in a slip, in the order of the roll */
        get: operations["listPaperMarks"];
        put?: never;
        /** Note on the roll of a secret poll that a unit has handed in a slip */
        post: operations["markPaperUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-ballots/{entryId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find, as second person, that an entry is not what the slip says; its unit may vote again */
        post: operations["refusePaperBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of the roll by what stands on the door, for whoever holds their slip */
        get: operations["searchPaperUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-ballots/{entryId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an entry back with a reason; its unit may vote again */
        post: operations["withdrawPaperBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper-marks/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a mark back while more units are marked than slips have been entered */
        post: operations["withdrawPaperMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Topics of a community, newest first: still open, or ended */
        get: operations["listTopics"];
        put?: never;
        /** Propose a topic to the community or grid one lives in */
        post: operations["proposeTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Topics of a city, county, subdistrict or community whose committee owes an answer, the longest due first */
        get: operations["listWaitingTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A topic with its support, until when the committee has to answer, and the answer */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topic-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a topic proposed for an area now would need, and how soon it would be answered */
        get: operations["getTopicTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Support a topic for each of my households in its area; again changes nothing */
        put: operations["supportTopic"];
        post?: never;
        /** Take the support of my households back, while support is collected */
        delete: operations["withdrawSupport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adopt, answer or decline with reasons, for good; the community's committee only */
        post: operations["answerTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a topic of my own, while support is collected */
        post: operations["withdrawTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topic-settings/{countyCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many households a topic needs in a county, and until when it is answered */
        get: operations["getTopicSettings"];
        /** How it holds for topics proposed from now on; its supervisor only */
        put: operations["changeTopicSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back an opinion of my own, waiting or public */
        post: operations["withdrawOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an opinion public; the community's committee only */
        post: operations["publishOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep an opinion from the public for one of a few rules, in one's own words; its author may appeal */
        post: operations["declineOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have those above the committee look at my opinion again, once */
        post: operations["appealOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/{id}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an opinion after all, or leave it, for good; the subdistrict, never who turned it down */
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a public opinion for the committee, or correct the answer; what it said before stays readable */
        put: operations["replyToOpinion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public opinions to a consultation with the committee’s answers, newest first */
        get: operations["listOpinions"];
        put?: never;
        /** Say what I think of a consultation about where I live; the committee reads it first */
        post: operations["writeOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/opinions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I wrote to a consultation and what became of it, newest first */
        get: operations["listMyOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opinions of a community that its committee has not read, the oldest first */
        get: operations["listWaitingOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/appealed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals of a subdistrict or community that nobody has decided, the oldest first */
        get: operations["listAppealedOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a consultation stands on its way: opinions, papers, corrections, carrying out */
        get: operations["getSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/opinion-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a draft to everybody and take opinions until an instant, 1 to 60 days ahead; the poll closes later */
        post: operations["askOpinions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/closing-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** While opinions are asked for: another closing time for the poll to come */
        post: operations["changePollClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers of a consultation, newest first; what was withdrawn is named with the reason */
        get: operations["listDocuments"];
        put?: never;
        /** Add a paper to a consultation: its title and photos of its pages, in order */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a paper back with a reason; its title and the reason stay readable */
        post: operations["withdrawDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was corrected in the text of a consultation, by whom and why, newest first */
        get: operations["listCorrections"];
        put?: never;
        /** Correct title or text with a reason; what stood there before stays readable */
        post: operations["correctConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/carrying-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a result is carried out in and by when: at least one milestone */
        post: operations["startCarryingOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a result is carried out in, by the day it is due */
        get: operations["listMilestones"];
        put?: never;
        /** Add a milestone while a result is carried out */
        post: operations["addMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a consultation with a statement: all is done or dropped, or nothing is to be carried out */
        post: operations["closeConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/milestones/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a milestone is done and what was done, with photos where there are any */
        post: operations["completeMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/milestones/{id}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a milestone off to a later day with a reason; that it was late stays known */
        post: operations["postponeMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/milestones/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a milestone undone for a reason everybody reads */
        post: operations["dropMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a community still has to carry out, overdue first */
        get: operations["listRunningMilestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roll-settings/{countyCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long residents of a county may object to a roll */
        get: operations["getRollSettings"];
        /** The same for polls opened from now on; its supervisor only */
        put: operations["changeRollSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/roll-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was corrected on a roll since its opening, when and why, newest first */
        get: operations["listRollCorrections"];
        put?: never;
        /** Propose to add, strike off or measure anew one unit; the committee only, and a second member confirms it */
        post: operations["proposeRollCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/roll-corrections/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections that wait for a second person, newest first; the committee only */
        get: operations["listProposedRollCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roll-corrections/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a correction that somebody else of the committee has proposed */
        post: operations["confirmRollCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roll-corrections/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the roll as it is after all; the committee only */
        post: operations["dropRollCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roll-objections/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the roll as it is, with a reason its objector reads; the committee only */
        post: operations["declineRollObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/roll-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Until when a roll may be objected to, and how often it was objected to and corrected */
        get: operations["getRollSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/left-out-flats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Flats on the roster at the opening that are on no unit of the roll; the committee only */
        get: operations["listLeftOutFlats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/roll-objections/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I objected to on a roll and what the committee answered, newest first */
        get: operations["listMyRollObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/roll-objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections that wait, the oldest first, or those answered; the committee only */
        get: operations["listRollObjections"];
        put?: never;
        /** Say that the roll of a running poll is wrong; residents of its community only */
        post: operations["objectToRoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a delegation whose paper is in order have effect; the committee only */
        post: operations["acceptDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a delegation without effect, with a reason both read; the committee only */
        post: operations["declineDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Delegations to check, the oldest first, or those decided; the committee only */
        get: operations["listDelegations"];
        put?: never;
        /** Let somebody cast for a unit of mine: photos of the written power of attorney */
        post: operations["offerDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/delegations/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Delegations I or my household gave or I took in a poll, newest first */
        get: operations["listMyDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/delegation-redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a delegation by its code; it has effect once the committee accepts it */
        post: operations["redeemDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a delegation I gave, before a ballot is cast */
        post: operations["revokeDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first: for my homes, of these the unread, for anybody in a place, all of my community, or what I tell in my grids */
        get: operations["listNotices"];
        put?: never;
        /** Publish to a community or one of its grids; the community's committee only */
        post: operations["createNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice; once expired or withdrawn only for its committee */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark it read, or acknowledge it, for the reader's households it is addressed to */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a notice back with a reason; it stays in the committee’s list */
        post: operations["withdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Households it has not reached, or that were told; its committee, and workers for their grids */
        get: operations["listNoticeHouseholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tick off households that were told by phone, at the door or on paper */
        post: operations["deliverNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/deliveries/{householdId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back that a household was told */
        delete: operations["takeBackDelivery"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoreboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The three rates of a county, subdistrict, community or grid and of the areas directly inside it, over a calendar month, quarter or year, as of the last midnight in Shanghai */
        get: operations["getScoreboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For auditors and supervisors: every step of the reports submitted in a period, without words and names, report by report; all of it as CSV with format=csv or Accept: text/csv */
        get: operations["listOpenActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a checked import; nothing of it is kept */
        post: operations["cancelRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a checked import written, all of it or nothing */
        post: operations["confirmRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All households of a community as XLSX, people masked; it can be imported again */
        get: operations["exportRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/phone-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose phone this is: the households that have it, people masked. Stores nothing; the phone is in no address, so in no log */
        post: operations["findHouseholdsByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what it comes to */
        get: operations["getRosterImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An XLSX file with the headings that an import knows */
        get: operations["getRosterTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much is in the roster of a community; for its committee */
        get: operations["getRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed in the roster of a community, by whom and when, newest first; of people only that they were changed */
        get: operations["listRosterChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The households of a community, by what stands on their doors; people are masked */
        get: operations["listRosterHouseholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a checked import would change about households that are there */
        get: operations["listRosterImportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong in a sheet, row by row, the first thousand faults */
        get: operations["listRosterImportFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports/{id}/missing-households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Households that a sheet does not name although it names their building; they stay */
        get: operations["listRosterImportMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports of a community, newest first */
        get: operations["listRosterImports"];
        put?: never;
        /** One XLSX file in the multipart field `file`, up to 20 MB: it is read and compared with the roster, which stays as it is */
        post: operations["startRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/households/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at the owners and the contact of a household; it is written down who did and why */
        post: operations["revealHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            requestId: string;
            fields?: {
                [key: string]: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    getImprint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ownerName: string | null;
                        filingNumber: string | null;
                        complaintPhone: string | null;
                        complaintUrl: string | null;
                    };
                };
            };
        };
    };
    listDemoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            key: string;
                            displayName: string;
                            appointments: {
                                role: "grid_worker" | "committee_member" | "subdistrict_officer" | "department_officer" | "supervisor" | "auditor" | "operator";
                                areaCode: string;
                            }[];
                            households: string[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDemoSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        displayName: string;
                        isDemo: boolean;
                        appointments: {
                            role: "grid_worker" | "committee_member" | "subdistrict_officer" | "department_officer" | "supervisor" | "auditor" | "operator";
                            areaCode: string;
                        }[];
                        units: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                        }[];
                        households: {
                            id: string;
                            communityCode: string;
                            communityName: string;
                            gridCode: string;
                            gridName: string;
                            label: string;
                            relation: "owner" | "family" | "tenant";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query: {
                parentCode?: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            parentCode: string | null;
                            level: "province" | "city" | "county" | "subdistrict" | "community";
                            name: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGrids: {
        parameters: {
            query: {
                communityCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            communityCode: string;
                            communityName: string;
                            dutyPhone: string | null;
                            isDemo: boolean;
                            worker: {
                                displayName: string;
                                isOnDuty: boolean;
                                dutyFrom: string | null;
                                dutyUntil: string | null;
                            } | null;
                            householdCount: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGrid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        communityCode: string;
                        communityName: string;
                        dutyPhone: string | null;
                        isDemo: boolean;
                        worker: {
                            displayName: string;
                            isOnDuty: boolean;
                            dutyFrom: string | null;
                            dutyUntil: string | null;
                        } | null;
                        record: {
                            openCount: number;
                            answeredAt: string | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editGrid: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    dutyPhone: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        communityCode: string;
                        communityName: string;
                        dutyPhone: string | null;
                        isDemo: boolean;
                        worker: {
                            displayName: string;
                            isOnDuty: boolean;
                            dutyFrom: string | null;
                            dutyUntil: string | null;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGridAtPosition: {
        parameters: {
            query: {
                lng: number;
                lat: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        communityCode: string;
                        communityName: string;
                        dutyPhone: string | null;
                        isDemo: boolean;
                        worker: {
                            displayName: string;
                            isOnDuty: boolean;
                            dutyFrom: string | null;
                            dutyUntil: string | null;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptGridPlan: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        /** @enum {unknown} */
                        kind: "import" | "merge" | "split" | "renumber" | "retire";
                        datum: ("wgs84" | "gcj02") | null;
                        /** @enum {unknown} */
                        state: "ready" | "blocked" | "outdated" | "accepted";
                        plannedBy: string;
                        /** Format: date-time */
                        plannedAt: string;
                        acceptedBy: string | null;
                        acceptedAt: string | null;
                        standing: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        puts: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        ends: {
                            code: string;
                            heirCode: string | null;
                        }[];
                        faults: {
                            feature: number;
                            code: string | null;
                            /** @enum {unknown} */
                            fault: "no_code" | "bad_code" | "other_community" | "duplicate_code" | "retired_code" | "no_name" | "bad_name" | "not_polygon" | "several_parts" | "bad_coordinates" | "axes_swapped" | "outside_china" | "too_far" | "ring_not_closed" | "too_few_points" | "self_crossing" | "hole_outside" | "too_small";
                            at: {
                                lng: number;
                                lat: number;
                            } | null;
                        }[];
                        changes: {
                            code: string;
                            name: string;
                            nameBefore: string | null;
                            /** @enum {unknown} */
                            kind: "added" | "reshaped" | "renamed" | "same" | "ended";
                            areaM2: number;
                            kinCode: string | null;
                        }[];
                        overlaps: {
                            codes: string[];
                            areaM2: number;
                            widthM: number;
                            isWide: boolean;
                            areas: number[][][][];
                        }[];
                        gaps: {
                            /** @enum {unknown} */
                            kind: "hole" | "left";
                            areaM2: number;
                            areas: number[][][][];
                        }[];
                        moves: {
                            fromCode: string;
                            toCode: string;
                            buildingCount: number;
                            householdCount: number;
                        }[];
                        stranded: {
                            name: string;
                            gridCode: string;
                            householdCount: number;
                        }[];
                        inside: {
                            buildings: number;
                            stated: number;
                            other: number | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGridPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        /** @enum {unknown} */
                        kind: "import" | "merge" | "split" | "renumber" | "retire";
                        datum: ("wgs84" | "gcj02") | null;
                        /** @enum {unknown} */
                        state: "ready" | "blocked" | "outdated" | "accepted";
                        plannedBy: string;
                        /** Format: date-time */
                        plannedAt: string;
                        acceptedBy: string | null;
                        acceptedAt: string | null;
                        standing: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        puts: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        ends: {
                            code: string;
                            heirCode: string | null;
                        }[];
                        faults: {
                            feature: number;
                            code: string | null;
                            /** @enum {unknown} */
                            fault: "no_code" | "bad_code" | "other_community" | "duplicate_code" | "retired_code" | "no_name" | "bad_name" | "not_polygon" | "several_parts" | "bad_coordinates" | "axes_swapped" | "outside_china" | "too_far" | "ring_not_closed" | "too_few_points" | "self_crossing" | "hole_outside" | "too_small";
                            at: {
                                lng: number;
                                lat: number;
                            } | null;
                        }[];
                        changes: {
                            code: string;
                            name: string;
                            nameBefore: string | null;
                            /** @enum {unknown} */
                            kind: "added" | "reshaped" | "renamed" | "same" | "ended";
                            areaM2: number;
                            kinCode: string | null;
                        }[];
                        overlaps: {
                            codes: string[];
                            areaM2: number;
                            widthM: number;
                            isWide: boolean;
                            areas: number[][][][];
                        }[];
                        gaps: {
                            /** @enum {unknown} */
                            kind: "hole" | "left";
                            areaM2: number;
                            areas: number[][][][];
                        }[];
                        moves: {
                            fromCode: string;
                            toCode: string;
                            buildingCount: number;
                            householdCount: number;
                        }[];
                        stranded: {
                            name: string;
                            gridCode: string;
                            householdCount: number;
                        }[];
                        inside: {
                            buildings: number;
                            stated: number;
                            other: number | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGridBuildings: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            gridCode: string;
                            householdCount: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGridChanges: {
        parameters: {
            query: {
                communityCode: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "added" | "reshaped" | "renamed" | "phone" | "ended" | "building_moved" | "household_moved";
                            gridCode: string;
                            gridName: string;
                            toGridCode: string | null;
                            toGridName: string | null;
                            subject: string | null;
                            householdCount: number | null;
                            nameBefore: string | null;
                            changedBy: string;
                            /** Format: date-time */
                            changedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGridOverview: {
        parameters: {
            query: {
                communityCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                            dutyPhone: string | null;
                            workerName: string | null;
                            buildingCount: number;
                            householdCount: number;
                            openReportCount: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBuildingHouseholds: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            room: string;
                            gridCode: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveBuilding: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gridCode: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gridCode: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveHousehold: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gridCode: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gridCode: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planGridImport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    communityCode: string;
                    /** @enum {unknown} */
                    datum: "wgs84" | "gcj02";
                    isComplete: boolean;
                    geojson: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        /** @enum {unknown} */
                        kind: "import" | "merge" | "split" | "renumber" | "retire";
                        datum: ("wgs84" | "gcj02") | null;
                        /** @enum {unknown} */
                        state: "ready" | "blocked" | "outdated" | "accepted";
                        plannedBy: string;
                        /** Format: date-time */
                        plannedAt: string;
                        acceptedBy: string | null;
                        acceptedAt: string | null;
                        standing: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        puts: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        ends: {
                            code: string;
                            heirCode: string | null;
                        }[];
                        faults: {
                            feature: number;
                            code: string | null;
                            /** @enum {unknown} */
                            fault: "no_code" | "bad_code" | "other_community" | "duplicate_code" | "retired_code" | "no_name" | "bad_name" | "not_polygon" | "several_parts" | "bad_coordinates" | "axes_swapped" | "outside_china" | "too_far" | "ring_not_closed" | "too_few_points" | "self_crossing" | "hole_outside" | "too_small";
                            at: {
                                lng: number;
                                lat: number;
                            } | null;
                        }[];
                        changes: {
                            code: string;
                            name: string;
                            nameBefore: string | null;
                            /** @enum {unknown} */
                            kind: "added" | "reshaped" | "renamed" | "same" | "ended";
                            areaM2: number;
                            kinCode: string | null;
                        }[];
                        overlaps: {
                            codes: string[];
                            areaM2: number;
                            widthM: number;
                            isWide: boolean;
                            areas: number[][][][];
                        }[];
                        gaps: {
                            /** @enum {unknown} */
                            kind: "hole" | "left";
                            areaM2: number;
                            areas: number[][][][];
                        }[];
                        moves: {
                            fromCode: string;
                            toCode: string;
                            buildingCount: number;
                            householdCount: number;
                        }[];
                        stranded: {
                            name: string;
                            gridCode: string;
                            householdCount: number;
                        }[];
                        inside: {
                            buildings: number;
                            stated: number;
                            other: number | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planGridMerge: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    intoCode: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        /** @enum {unknown} */
                        kind: "import" | "merge" | "split" | "renumber" | "retire";
                        datum: ("wgs84" | "gcj02") | null;
                        /** @enum {unknown} */
                        state: "ready" | "blocked" | "outdated" | "accepted";
                        plannedBy: string;
                        /** Format: date-time */
                        plannedAt: string;
                        acceptedBy: string | null;
                        acceptedAt: string | null;
                        standing: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        puts: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        ends: {
                            code: string;
                            heirCode: string | null;
                        }[];
                        faults: {
                            feature: number;
                            code: string | null;
                            /** @enum {unknown} */
                            fault: "no_code" | "bad_code" | "other_community" | "duplicate_code" | "retired_code" | "no_name" | "bad_name" | "not_polygon" | "several_parts" | "bad_coordinates" | "axes_swapped" | "outside_china" | "too_far" | "ring_not_closed" | "too_few_points" | "self_crossing" | "hole_outside" | "too_small";
                            at: {
                                lng: number;
                                lat: number;
                            } | null;
                        }[];
                        changes: {
                            code: string;
                            name: string;
                            nameBefore: string | null;
                            /** @enum {unknown} */
                            kind: "added" | "reshaped" | "renamed" | "same" | "ended";
                            areaM2: number;
                            kinCode: string | null;
                        }[];
                        overlaps: {
                            codes: string[];
                            areaM2: number;
                            widthM: number;
                            isWide: boolean;
                            areas: number[][][][];
                        }[];
                        gaps: {
                            /** @enum {unknown} */
                            kind: "hole" | "left";
                            areaM2: number;
                            areas: number[][][][];
                        }[];
                        moves: {
                            fromCode: string;
                            toCode: string;
                            buildingCount: number;
                            householdCount: number;
                        }[];
                        stranded: {
                            name: string;
                            gridCode: string;
                            householdCount: number;
                        }[];
                        inside: {
                            buildings: number;
                            stated: number;
                            other: number | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planGridRenumber: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        /** @enum {unknown} */
                        kind: "import" | "merge" | "split" | "renumber" | "retire";
                        datum: ("wgs84" | "gcj02") | null;
                        /** @enum {unknown} */
                        state: "ready" | "blocked" | "outdated" | "accepted";
                        plannedBy: string;
                        /** Format: date-time */
                        plannedAt: string;
                        acceptedBy: string | null;
                        acceptedAt: string | null;
                        standing: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        puts: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        ends: {
                            code: string;
                            heirCode: string | null;
                        }[];
                        faults: {
                            feature: number;
                            code: string | null;
                            /** @enum {unknown} */
                            fault: "no_code" | "bad_code" | "other_community" | "duplicate_code" | "retired_code" | "no_name" | "bad_name" | "not_polygon" | "several_parts" | "bad_coordinates" | "axes_swapped" | "outside_china" | "too_far" | "ring_not_closed" | "too_few_points" | "self_crossing" | "hole_outside" | "too_small";
                            at: {
                                lng: number;
                                lat: number;
                            } | null;
                        }[];
                        changes: {
                            code: string;
                            name: string;
                            nameBefore: string | null;
                            /** @enum {unknown} */
                            kind: "added" | "reshaped" | "renamed" | "same" | "ended";
                            areaM2: number;
                            kinCode: string | null;
                        }[];
                        overlaps: {
                            codes: string[];
                            areaM2: number;
                            widthM: number;
                            isWide: boolean;
                            areas: number[][][][];
                        }[];
                        gaps: {
                            /** @enum {unknown} */
                            kind: "hole" | "left";
                            areaM2: number;
                            areas: number[][][][];
                        }[];
                        moves: {
                            fromCode: string;
                            toCode: string;
                            buildingCount: number;
                            householdCount: number;
                        }[];
                        stranded: {
                            name: string;
                            gridCode: string;
                            householdCount: number;
                        }[];
                        inside: {
                            buildings: number;
                            stated: number;
                            other: number | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planGridRetirement: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        /** @enum {unknown} */
                        kind: "import" | "merge" | "split" | "renumber" | "retire";
                        datum: ("wgs84" | "gcj02") | null;
                        /** @enum {unknown} */
                        state: "ready" | "blocked" | "outdated" | "accepted";
                        plannedBy: string;
                        /** Format: date-time */
                        plannedAt: string;
                        acceptedBy: string | null;
                        acceptedAt: string | null;
                        standing: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        puts: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        ends: {
                            code: string;
                            heirCode: string | null;
                        }[];
                        faults: {
                            feature: number;
                            code: string | null;
                            /** @enum {unknown} */
                            fault: "no_code" | "bad_code" | "other_community" | "duplicate_code" | "retired_code" | "no_name" | "bad_name" | "not_polygon" | "several_parts" | "bad_coordinates" | "axes_swapped" | "outside_china" | "too_far" | "ring_not_closed" | "too_few_points" | "self_crossing" | "hole_outside" | "too_small";
                            at: {
                                lng: number;
                                lat: number;
                            } | null;
                        }[];
                        changes: {
                            code: string;
                            name: string;
                            nameBefore: string | null;
                            /** @enum {unknown} */
                            kind: "added" | "reshaped" | "renamed" | "same" | "ended";
                            areaM2: number;
                            kinCode: string | null;
                        }[];
                        overlaps: {
                            codes: string[];
                            areaM2: number;
                            widthM: number;
                            isWide: boolean;
                            areas: number[][][][];
                        }[];
                        gaps: {
                            /** @enum {unknown} */
                            kind: "hole" | "left";
                            areaM2: number;
                            areas: number[][][][];
                        }[];
                        moves: {
                            fromCode: string;
                            toCode: string;
                            buildingCount: number;
                            householdCount: number;
                        }[];
                        stranded: {
                            name: string;
                            gridCode: string;
                            householdCount: number;
                        }[];
                        inside: {
                            buildings: number;
                            stated: number;
                            other: number | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planGridSplit: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    direction: "west_east" | "north_south";
                    share: number;
                    number: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        /** @enum {unknown} */
                        kind: "import" | "merge" | "split" | "renumber" | "retire";
                        datum: ("wgs84" | "gcj02") | null;
                        /** @enum {unknown} */
                        state: "ready" | "blocked" | "outdated" | "accepted";
                        plannedBy: string;
                        /** Format: date-time */
                        plannedAt: string;
                        acceptedBy: string | null;
                        acceptedAt: string | null;
                        standing: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        puts: {
                            code: string;
                            name: string;
                            polygon: number[][][];
                        }[];
                        ends: {
                            code: string;
                            heirCode: string | null;
                        }[];
                        faults: {
                            feature: number;
                            code: string | null;
                            /** @enum {unknown} */
                            fault: "no_code" | "bad_code" | "other_community" | "duplicate_code" | "retired_code" | "no_name" | "bad_name" | "not_polygon" | "several_parts" | "bad_coordinates" | "axes_swapped" | "outside_china" | "too_far" | "ring_not_closed" | "too_few_points" | "self_crossing" | "hole_outside" | "too_small";
                            at: {
                                lng: number;
                                lat: number;
                            } | null;
                        }[];
                        changes: {
                            code: string;
                            name: string;
                            nameBefore: string | null;
                            /** @enum {unknown} */
                            kind: "added" | "reshaped" | "renamed" | "same" | "ended";
                            areaM2: number;
                            kinCode: string | null;
                        }[];
                        overlaps: {
                            codes: string[];
                            areaM2: number;
                            widthM: number;
                            isWide: boolean;
                            areas: number[][][][];
                        }[];
                        gaps: {
                            /** @enum {unknown} */
                            kind: "hole" | "left";
                            areaM2: number;
                            areas: number[][][][];
                        }[];
                        moves: {
                            fromCode: string;
                            toCode: string;
                            buildingCount: number;
                            householdCount: number;
                        }[];
                        stranded: {
                            name: string;
                            gridCode: string;
                            householdCount: number;
                        }[];
                        inside: {
                            buildings: number;
                            stated: number;
                            other: number | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadPhoto: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        url: string;
                        width: number;
                        height: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPhoto: {
        parameters: {
            query: {
                expires: number;
                signature: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: {
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            /** @enum {unknown} */
                            code: "emergency" | "safety" | "public_order" | "environment" | "facility" | "property" | "neighbour" | "livelihood" | "party";
                            name: string;
                        }[];
                        items: {
                            code: string;
                            name: string;
                            icon: string;
                            /** @enum {unknown} */
                            groupCode: "emergency" | "safety" | "public_order" | "environment" | "facility" | "property" | "neighbour" | "livelihood" | "party";
                            respondLimitHours: number;
                            resolveLimit: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "work_days";
                            };
                            /** @enum {unknown} */
                            receiver: "grid" | "committee" | "subdistrict" | "department:urban_management" | "department:housing" | "department:public_security" | "department:civil_affairs" | "department:market_regulation" | "department:water" | "department:power" | "department:gas" | "department:health" | "department:emergency_management" | "department:transport" | "department:environment";
                            isEmergency: boolean;
                            isPrivate: boolean;
                            isOffered: boolean;
                            /** @description The department that gets it first; null when a unit of the place does */
                            departmentName: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCategorySettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            /** @enum {unknown} */
                            code: "emergency" | "safety" | "public_order" | "environment" | "facility" | "property" | "neighbour" | "livelihood" | "party";
                            name: string;
                        }[];
                        items: {
                            code: string;
                            name: string;
                            icon: string;
                            /** @enum {unknown} */
                            groupCode: "emergency" | "safety" | "public_order" | "environment" | "facility" | "property" | "neighbour" | "livelihood" | "party";
                            respondLimitHours: number;
                            resolveLimit: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "work_days";
                            };
                            /** @enum {unknown} */
                            receiver: "grid" | "committee" | "subdistrict" | "department:urban_management" | "department:housing" | "department:public_security" | "department:civil_affairs" | "department:market_regulation" | "department:water" | "department:power" | "department:gas" | "department:health" | "department:emergency_management" | "department:transport" | "department:environment";
                            isEmergency: boolean;
                            isPrivate: boolean;
                            isOffered: boolean;
                            defaults: {
                                respondLimitHours: number;
                                resolveLimit: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "work_days";
                                };
                                /** @enum {unknown} */
                                receiver: "grid" | "committee" | "subdistrict" | "department:urban_management" | "department:housing" | "department:public_security" | "department:civil_affairs" | "department:market_regulation" | "department:water" | "department:power" | "department:gas" | "department:health" | "department:emergency_management" | "department:transport" | "department:environment";
                                isEmergency: boolean;
                                isPrivate: boolean;
                                isOffered: boolean;
                            };
                            isChanged: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCategorySetting: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                countyCode: string;
                categoryCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    respondLimitHours: number;
                    resolveLimit: {
                        amount: number;
                        /** @enum {unknown} */
                        unit: "hours" | "days" | "work_days";
                    };
                    /** @enum {unknown} */
                    receiver: "grid" | "committee" | "subdistrict" | "department:urban_management" | "department:housing" | "department:public_security" | "department:civil_affairs" | "department:market_regulation" | "department:water" | "department:power" | "department:gas" | "department:health" | "department:emergency_management" | "department:transport" | "department:environment";
                    isEmergency: boolean;
                    isPrivate: boolean;
                    isOffered: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        icon: string;
                        /** @enum {unknown} */
                        groupCode: "emergency" | "safety" | "public_order" | "environment" | "facility" | "property" | "neighbour" | "livelihood" | "party";
                        respondLimitHours: number;
                        resolveLimit: {
                            amount: number;
                            /** @enum {unknown} */
                            unit: "hours" | "days" | "work_days";
                        };
                        /** @enum {unknown} */
                        receiver: "grid" | "committee" | "subdistrict" | "department:urban_management" | "department:housing" | "department:public_security" | "department:civil_affairs" | "department:market_regulation" | "department:water" | "department:power" | "department:gas" | "department:health" | "department:emergency_management" | "department:transport" | "department:environment";
                        isEmergency: boolean;
                        isPrivate: boolean;
                        isOffered: boolean;
                        defaults: {
                            respondLimitHours: number;
                            resolveLimit: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "work_days";
                            };
                            /** @enum {unknown} */
                            receiver: "grid" | "committee" | "subdistrict" | "department:urban_management" | "department:housing" | "department:public_security" | "department:civil_affairs" | "department:market_regulation" | "department:water" | "department:power" | "department:gas" | "department:health" | "department:emergency_management" | "department:transport" | "department:environment";
                            isEmergency: boolean;
                            isPrivate: boolean;
                            isOffered: boolean;
                        };
                        isChanged: boolean;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetCategorySetting: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                countyCode: string;
                categoryCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        icon: string;
                        /** @enum {unknown} */
                        groupCode: "emergency" | "safety" | "public_order" | "environment" | "facility" | "property" | "neighbour" | "livelihood" | "party";
                        respondLimitHours: number;
                        resolveLimit: {
                            amount: number;
                            /** @enum {unknown} */
                            unit: "hours" | "days" | "work_days";
                        };
                        /** @enum {unknown} */
                        receiver: "grid" | "committee" | "subdistrict" | "department:urban_management" | "department:housing" | "department:public_security" | "department:civil_affairs" | "department:market_regulation" | "department:water" | "department:power" | "department:gas" | "department:health" | "department:emergency_management" | "department:transport" | "department:environment";
                        isEmergency: boolean;
                        isPrivate: boolean;
                        isOffered: boolean;
                        defaults: {
                            respondLimitHours: number;
                            resolveLimit: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "work_days";
                            };
                            /** @enum {unknown} */
                            receiver: "grid" | "committee" | "subdistrict" | "department:urban_management" | "department:housing" | "department:public_security" | "department:civil_affairs" | "department:market_regulation" | "department:water" | "department:power" | "department:gas" | "department:health" | "department:emergency_management" | "department:transport" | "department:environment";
                            isEmergency: boolean;
                            isPrivate: boolean;
                            isOffered: boolean;
                        };
                        isChanged: boolean;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportHints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    areaCode?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        } | null;
                        alternatives: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            /** @enum {unknown} */
                            kind: "id_number" | "mobile_phone" | "landline" | "number_plate";
                            start: number;
                            end: number;
                            masked: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query: {
                view: "mine" | "followed" | "public" | "todo" | "arriving" | "leaving" | "area" | "supervision";
                gridCode?: string;
                status: "waiting" | "open" | "asked" | "closed" | "all";
                dueWithinHours?: number;
                text?: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    categoryCode: string;
                    body: string;
                    address: string;
                    position?: {
                        lng: number;
                        lat: number;
                    };
                    gridCode?: string;
                    isPublic: boolean;
                    isAnonymous: boolean;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportActivities: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addProgress: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    referTo: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    rating?: "satisfied" | "mostly_satisfied" | "dissatisfied";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disputeReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAssistedReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    categoryCode: string;
                    body: string;
                    address: string;
                    position?: {
                        lng: number;
                        lat: number;
                    };
                    gridCode?: string;
                    isPublic: boolean;
                    isAnonymous: boolean;
                    uploadIds: string[];
                    /** @enum {unknown} */
                    channel: "phone" | "visit" | "paper" | "patrol";
                    person?: {
                        name: string;
                        phone?: string;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            /** @enum {boolean} */
                            isReadBack: true;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        code: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueQueryCode: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        code: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        activities: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmReportByCode: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                    /** @enum {unknown} */
                    rating?: "satisfied" | "mostly_satisfied" | "dissatisfied";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        activities: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disputeReportByCode: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        activities: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReportByCode: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        activities: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreReportByCode: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        activities: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenReportByCode: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        activities: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remindReportByCode: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        activities: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supplementReportByCode: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            body: string;
                            position: {
                                lng: number;
                                lat: number;
                            } | null;
                            isAnonymous: boolean;
                            consent: {
                                /** @enum {unknown} */
                                givenAs: "spoken" | "signed";
                                /** Format: date-time */
                                givenAt: string;
                                recordedByName: string;
                                hasPhone: boolean;
                            } | null;
                            reporterName: string | null;
                            acceptedAt: string | null;
                            resolvedAt: string | null;
                            closedAt: string | null;
                            extendableUntil: string | null;
                            nextReminderAt: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        };
                        activities: {
                            id: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            actorRole: string;
                            actor: {
                                displayName: string;
                                isMe: boolean;
                            } | null;
                            note: string;
                            isInternal: boolean;
                            from: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            to: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            proposed: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                            } | null;
                            until: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            referTo: string | null;
                            isOfMain: boolean;
                            /** Format: date-time */
                            at: string;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptHandOff: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReports: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "new" | "handed";
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            refusal: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        todo: number;
                        arriving: number;
                        leaving: number;
                        supervision: number;
                        overdue: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    resolveDueAt: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOffReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReceivers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                            handledCount: number;
                        }[];
                        similarCount: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallHandOff: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remindReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnHandOff: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    proposedUnit: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    superviseReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supplementReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    reviewAt: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealPhone: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        phone: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyReveals: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            what: "phone";
                            reason: string;
                            /** Format: date-time */
                            at: string;
                            by: {
                                displayName: string;
                                /** @enum {unknown} */
                                role: "grid_worker" | "committee_member" | "subdistrict_officer" | "department_officer" | "supervisor" | "auditor" | "operator";
                            };
                            report: {
                                id: string;
                                number: string;
                                title: string;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findLikelyDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    address?: string;
                    categoryCode?: string;
                    position?: {
                        lng: number;
                        lat: number;
                    };
                    gridCode?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            distanceM: number | null;
                            likeness: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportsAround: {
        parameters: {
            query: {
                lng: number;
                lat: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            category: {
                                code: string;
                                name: string;
                                icon: string;
                                isEmergency: boolean;
                            };
                            gridCode: string;
                            gridName: string;
                            communityName: string;
                            address: string;
                            isPublic: boolean;
                            isMine: boolean;
                            reopenedCount: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            respondDueAt: string;
                            /** Format: date-time */
                            resolveDueAt: string;
                            confirmBy: string | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                            pending: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            } | null;
                            pendingDueAt: string | null;
                            reviewAt: string | null;
                            escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                            isSupervised: boolean;
                            returnCount: number;
                            reminderCount: number;
                            channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                            followerCount: number;
                            mergedInto: {
                                id: string;
                                number: string;
                                title: string;
                                /** @enum {unknown} */
                                status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                                closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                                accountable: {
                                    unit: string;
                                    /** @enum {unknown} */
                                    kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                    name: string;
                                    displayName: string | null;
                                    dutyPhone: string | null;
                                };
                            } | null;
                            abilities: {
                                accept: boolean;
                                addProgress: boolean;
                                resolve: boolean;
                                reject: boolean;
                                confirm: boolean;
                                dispute: boolean;
                                withdraw: boolean;
                                restore: boolean;
                                reopen: boolean;
                                supplement: boolean;
                                remind: boolean;
                                suspend: boolean;
                                resume: boolean;
                                extend: boolean;
                                handOff: boolean;
                                acceptHandOff: boolean;
                                returnHandOff: boolean;
                                recall: boolean;
                                supervise: boolean;
                                addNote: boolean;
                                revealPhone: boolean;
                                issueCode: boolean;
                                merge: boolean;
                                unmerge: boolean;
                                follow: boolean;
                                unfollow: boolean;
                            };
                            position: {
                                lng: number;
                                lat: number;
                            };
                            distanceM: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unfollowReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmergeReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                        closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                        category: {
                            code: string;
                            name: string;
                            icon: string;
                            isEmergency: boolean;
                        };
                        gridCode: string;
                        gridName: string;
                        communityName: string;
                        address: string;
                        isPublic: boolean;
                        isMine: boolean;
                        reopenedCount: number;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        respondDueAt: string;
                        /** Format: date-time */
                        resolveDueAt: string;
                        confirmBy: string | null;
                        accountable: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        };
                        pending: {
                            unit: string;
                            /** @enum {unknown} */
                            kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                            name: string;
                            displayName: string | null;
                            dutyPhone: string | null;
                        } | null;
                        pendingDueAt: string | null;
                        reviewAt: string | null;
                        escalatedTo: ("grid" | "committee" | "subdistrict" | "department" | "supervisor") | null;
                        isSupervised: boolean;
                        returnCount: number;
                        reminderCount: number;
                        channel: ("mini_program" | "web" | "phone" | "visit" | "paper" | "patrol" | "open311") | null;
                        followerCount: number;
                        mergedInto: {
                            id: string;
                            number: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            closedAs: ("confirmed" | "lapsed" | "duplicate" | "withdrawn" | "rejected") | null;
                            accountable: {
                                unit: string;
                                /** @enum {unknown} */
                                kind: "grid" | "committee" | "subdistrict" | "department" | "supervisor";
                                name: string;
                                displayName: string | null;
                                dutyPhone: string | null;
                            };
                        } | null;
                        abilities: {
                            accept: boolean;
                            addProgress: boolean;
                            resolve: boolean;
                            reject: boolean;
                            confirm: boolean;
                            dispute: boolean;
                            withdraw: boolean;
                            restore: boolean;
                            reopen: boolean;
                            supplement: boolean;
                            remind: boolean;
                            suspend: boolean;
                            resume: boolean;
                            extend: boolean;
                            handOff: boolean;
                            acceptHandOff: boolean;
                            returnHandOff: boolean;
                            recall: boolean;
                            supervise: boolean;
                            addNote: boolean;
                            revealPhone: boolean;
                            issueCode: boolean;
                            merge: boolean;
                            unmerge: boolean;
                            follow: boolean;
                            unfollow: boolean;
                        };
                        body: string;
                        position: {
                            lng: number;
                            lat: number;
                        } | null;
                        isAnonymous: boolean;
                        consent: {
                            /** @enum {unknown} */
                            givenAs: "spoken" | "signed";
                            /** Format: date-time */
                            givenAt: string;
                            recordedByName: string;
                            hasPhone: boolean;
                        } | null;
                        reporterName: string | null;
                        acceptedAt: string | null;
                        resolvedAt: string | null;
                        closedAt: string | null;
                        extendableUntil: string | null;
                        nextReminderAt: string | null;
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPollRules: {
        parameters: {
            query: {
                votingUnit: "household" | "owner";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            code: "advisory" | "residents_meeting" | "owners_ordinary" | "owners_special" | "custom";
                            version: string;
                            name: string;
                            source: {
                                law: string;
                                article: string;
                                /** Format: date */
                                date: string;
                                note: string | null;
                            } | null;
                            thresholds: {
                                /** @enum {unknown} */
                                name: "participation" | "agreement";
                                /** @enum {unknown} */
                                measure: "units" | "area";
                                numerator: number;
                                denominator: number;
                                isStrict: boolean;
                            }[];
                            sentences: string[];
                            requiredParticipants: number | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsultations: {
        parameters: {
            query: {
                communityCode: string;
                phase: "waiting" | "open" | "closed" | "draft" | "all";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            communityCode: string;
                            areaCode: string;
                            areaName: string;
                            communityName: string;
                            title: string;
                            /** @enum {unknown} */
                            status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                            /** Format: date-time */
                            createdAt: string;
                            openedAt: string | null;
                            opinionsEndAt: string | null;
                            ownerName: string;
                            poll: {
                                id: string;
                                /** @enum {unknown} */
                                votingUnit: "household" | "owner";
                                /** @enum {unknown} */
                                secrecy: "named" | "secret";
                                /** Format: date-time */
                                closesAt: string;
                                roll: {
                                    units: number;
                                    areaHundredths: number | null;
                                } | null;
                                turnout: number | null;
                                question: string;
                                questionCount: number;
                                requiredParticipants: number | null;
                                myOpenUnits: number;
                                outcome: ("passed" | "rejected" | "invalid" | "advisory" | "mixed") | null;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createConsultation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    areaCode: string;
                    title: string;
                    body: string;
                    questions: ({
                        /** @enum {string} */
                        kind: "motion";
                        text: string;
                    } | {
                        /** @enum {string} */
                        kind: "single";
                        text: string;
                        options: {
                            label: string;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "multiple";
                        text: string;
                        options: {
                            label: string;
                        }[];
                        min: number;
                        max: number;
                    } | {
                        /** @enum {string} */
                        kind: "ranking";
                        text: string;
                        options: {
                            label: string;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "budget";
                        text: string;
                        items: {
                            label: string;
                            costCents: number;
                        }[];
                        capCents: number;
                        /** @enum {unknown} */
                        method: "greedy" | "equal_shares";
                    })[];
                    /** @enum {unknown} */
                    votingUnit: "household" | "owner";
                    /** @enum {unknown} */
                    secrecy: "named" | "secret";
                    allowsRecast: boolean;
                    /** @enum {unknown} */
                    developerHeld: "as_one" | "left_out";
                    /** @enum {unknown} */
                    emptyFlats: "counted" | "left_out";
                    /** @enum {unknown} */
                    ruleCode: "advisory" | "residents_meeting" | "owners_ordinary" | "owners_special" | "custom";
                    customThresholds: {
                        /** @enum {unknown} */
                        name: "participation" | "agreement";
                        /** @enum {unknown} */
                        measure: "units" | "area";
                        numerator: number;
                        denominator: number;
                        isStrict: boolean;
                    }[] | null;
                    /** Format: date-time */
                    closesAt: string;
                    topicId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        /** Format: date-time */
                        createdAt: string;
                        openedAt: string | null;
                        opinionsEndAt: string | null;
                        ownerName: string;
                        body: string;
                        topic: {
                            id: string;
                            title: string;
                        } | null;
                        poll: {
                            id: string;
                            /** @enum {unknown} */
                            votingUnit: "household" | "owner";
                            /** @enum {unknown} */
                            secrecy: "named" | "secret";
                            /** Format: date-time */
                            closesAt: string;
                            roll: {
                                units: number;
                                areaHundredths: number | null;
                            } | null;
                            turnout: number | null;
                            questions: ({
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "motion";
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "single";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "multiple";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                                min: number;
                                max: number;
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "ranking";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "budget";
                                items: {
                                    id: string;
                                    label: string;
                                    costCents: number;
                                }[];
                                capCents: number;
                                /** @enum {unknown} */
                                method: "greedy" | "equal_shares";
                            })[];
                            allowsRecast: boolean;
                            /** @enum {unknown} */
                            developerHeld: "as_one" | "left_out";
                            /** @enum {unknown} */
                            emptyFlats: "counted" | "left_out";
                            rule: {
                                /** @enum {unknown} */
                                code: "advisory" | "residents_meeting" | "owners_ordinary" | "owners_special" | "custom";
                                version: string;
                                name: string;
                                source: {
                                    law: string;
                                    article: string;
                                    /** Format: date */
                                    date: string;
                                    note: string | null;
                                } | null;
                                thresholds: {
                                    /** @enum {unknown} */
                                    name: "participation" | "agreement";
                                    /** @enum {unknown} */
                                    measure: "units" | "area";
                                    numerator: number;
                                    denominator: number;
                                    isStrict: boolean;
                                }[];
                                sentences: string[];
                                requiredParticipants: number | null;
                            };
                            weighsByArea: boolean;
                            drawCommitment: string | null;
                            boardPublicKey: string;
                            hasBoard: boolean;
                            unconfirmedPaper: number | null;
                            myVotingUnits: {
                                id: string;
                                label: string;
                                floorAreaHundredths: number;
                                hasCast: boolean;
                                mark: ("online" | "paper") | null;
                                castByMe: boolean;
                                isDelegated: boolean;
                                receipt: string | null;
                                castAt: string | null;
                            }[];
                            struckOff: {
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            result: {
                                /** @enum {unknown} */
                                outcome: "passed" | "rejected" | "invalid" | "advisory" | "mixed";
                                turnout: {
                                    units: number;
                                    weight: number;
                                };
                                questions: ({
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "motion";
                                    for: {
                                        units: number;
                                        weight: number;
                                    };
                                    against: {
                                        units: number;
                                        weight: number;
                                    };
                                    abstain: {
                                        units: number;
                                        weight: number;
                                    };
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                        /** @enum {unknown} */
                                        outcome: "passed" | "rejected" | "invalid" | "advisory";
                                        thresholds: {
                                            /** @enum {unknown} */
                                            name: "participation" | "agreement";
                                            /** @enum {unknown} */
                                            measure: "units" | "area";
                                            required: number;
                                            actual: number;
                                            of: number;
                                            margin: number;
                                            isMet: boolean;
                                        }[];
                                    }[];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                    /** @enum {string} */
                                    kind: "single";
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                        /** @enum {unknown} */
                                        outcome: "passed" | "rejected" | "invalid" | "advisory";
                                        thresholds: {
                                            /** @enum {unknown} */
                                            name: "participation" | "agreement";
                                            /** @enum {unknown} */
                                            measure: "units" | "area";
                                            required: number;
                                            actual: number;
                                            of: number;
                                            margin: number;
                                            isMet: boolean;
                                        }[];
                                    }[];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                    /** @enum {string} */
                                    kind: "multiple";
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "ranking";
                                    order: string[];
                                    support: number[][];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "budget";
                                    /** @enum {unknown} */
                                    method: "greedy" | "equal_shares";
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                    }[];
                                    funded: string[];
                                    completed: string[];
                                    spentCents: number;
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                })[];
                            } | null;
                        };
                        abilities: {
                            open: boolean;
                            editDraft: boolean;
                            castBallot: boolean;
                            enterPaper: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateConsultation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    areaCode: string;
                    title: string;
                    body: string;
                    questions: ({
                        /** @enum {string} */
                        kind: "motion";
                        text: string;
                    } | {
                        /** @enum {string} */
                        kind: "single";
                        text: string;
                        options: {
                            label: string;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "multiple";
                        text: string;
                        options: {
                            label: string;
                        }[];
                        min: number;
                        max: number;
                    } | {
                        /** @enum {string} */
                        kind: "ranking";
                        text: string;
                        options: {
                            label: string;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "budget";
                        text: string;
                        items: {
                            label: string;
                            costCents: number;
                        }[];
                        capCents: number;
                        /** @enum {unknown} */
                        method: "greedy" | "equal_shares";
                    })[];
                    /** @enum {unknown} */
                    votingUnit: "household" | "owner";
                    /** @enum {unknown} */
                    secrecy: "named" | "secret";
                    allowsRecast: boolean;
                    /** @enum {unknown} */
                    developerHeld: "as_one" | "left_out";
                    /** @enum {unknown} */
                    emptyFlats: "counted" | "left_out";
                    /** @enum {unknown} */
                    ruleCode: "advisory" | "residents_meeting" | "owners_ordinary" | "owners_special" | "custom";
                    customThresholds: {
                        /** @enum {unknown} */
                        name: "participation" | "agreement";
                        /** @enum {unknown} */
                        measure: "units" | "area";
                        numerator: number;
                        denominator: number;
                        isStrict: boolean;
                    }[] | null;
                    /** Format: date-time */
                    closesAt: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        /** Format: date-time */
                        createdAt: string;
                        openedAt: string | null;
                        opinionsEndAt: string | null;
                        ownerName: string;
                        body: string;
                        topic: {
                            id: string;
                            title: string;
                        } | null;
                        poll: {
                            id: string;
                            /** @enum {unknown} */
                            votingUnit: "household" | "owner";
                            /** @enum {unknown} */
                            secrecy: "named" | "secret";
                            /** Format: date-time */
                            closesAt: string;
                            roll: {
                                units: number;
                                areaHundredths: number | null;
                            } | null;
                            turnout: number | null;
                            questions: ({
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "motion";
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "single";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "multiple";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                                min: number;
                                max: number;
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "ranking";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "budget";
                                items: {
                                    id: string;
                                    label: string;
                                    costCents: number;
                                }[];
                                capCents: number;
                                /** @enum {unknown} */
                                method: "greedy" | "equal_shares";
                            })[];
                            allowsRecast: boolean;
                            /** @enum {unknown} */
                            developerHeld: "as_one" | "left_out";
                            /** @enum {unknown} */
                            emptyFlats: "counted" | "left_out";
                            rule: {
                                /** @enum {unknown} */
                                code: "advisory" | "residents_meeting" | "owners_ordinary" | "owners_special" | "custom";
                                version: string;
                                name: string;
                                source: {
                                    law: string;
                                    article: string;
                                    /** Format: date */
                                    date: string;
                                    note: string | null;
                                } | null;
                                thresholds: {
                                    /** @enum {unknown} */
                                    name: "participation" | "agreement";
                                    /** @enum {unknown} */
                                    measure: "units" | "area";
                                    numerator: number;
                                    denominator: number;
                                    isStrict: boolean;
                                }[];
                                sentences: string[];
                                requiredParticipants: number | null;
                            };
                            weighsByArea: boolean;
                            drawCommitment: string | null;
                            boardPublicKey: string;
                            hasBoard: boolean;
                            unconfirmedPaper: number | null;
                            myVotingUnits: {
                                id: string;
                                label: string;
                                floorAreaHundredths: number;
                                hasCast: boolean;
                                mark: ("online" | "paper") | null;
                                castByMe: boolean;
                                isDelegated: boolean;
                                receipt: string | null;
                                castAt: string | null;
                            }[];
                            struckOff: {
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            result: {
                                /** @enum {unknown} */
                                outcome: "passed" | "rejected" | "invalid" | "advisory" | "mixed";
                                turnout: {
                                    units: number;
                                    weight: number;
                                };
                                questions: ({
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "motion";
                                    for: {
                                        units: number;
                                        weight: number;
                                    };
                                    against: {
                                        units: number;
                                        weight: number;
                                    };
                                    abstain: {
                                        units: number;
                                        weight: number;
                                    };
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                        /** @enum {unknown} */
                                        outcome: "passed" | "rejected" | "invalid" | "advisory";
                                        thresholds: {
                                            /** @enum {unknown} */
                                            name: "participation" | "agreement";
                                            /** @enum {unknown} */
                                            measure: "units" | "area";
                                            required: number;
                                            actual: number;
                                            of: number;
                                            margin: number;
                                            isMet: boolean;
                                        }[];
                                    }[];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                    /** @enum {string} */
                                    kind: "single";
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                        /** @enum {unknown} */
                                        outcome: "passed" | "rejected" | "invalid" | "advisory";
                                        thresholds: {
                                            /** @enum {unknown} */
                                            name: "participation" | "agreement";
                                            /** @enum {unknown} */
                                            measure: "units" | "area";
                                            required: number;
                                            actual: number;
                                            of: number;
                                            margin: number;
                                            isMet: boolean;
                                        }[];
                                    }[];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                    /** @enum {string} */
                                    kind: "multiple";
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "ranking";
                                    order: string[];
                                    support: number[][];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "budget";
                                    /** @enum {unknown} */
                                    method: "greedy" | "equal_shares";
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                    }[];
                                    funded: string[];
                                    completed: string[];
                                    spentCents: number;
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                })[];
                            } | null;
                        };
                        abilities: {
                            open: boolean;
                            editDraft: boolean;
                            castBallot: boolean;
                            enterPaper: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConsultation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openConsultation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        /** Format: date-time */
                        createdAt: string;
                        openedAt: string | null;
                        opinionsEndAt: string | null;
                        ownerName: string;
                        body: string;
                        topic: {
                            id: string;
                            title: string;
                        } | null;
                        poll: {
                            id: string;
                            /** @enum {unknown} */
                            votingUnit: "household" | "owner";
                            /** @enum {unknown} */
                            secrecy: "named" | "secret";
                            /** Format: date-time */
                            closesAt: string;
                            roll: {
                                units: number;
                                areaHundredths: number | null;
                            } | null;
                            turnout: number | null;
                            questions: ({
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "motion";
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "single";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "multiple";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                                min: number;
                                max: number;
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "ranking";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "budget";
                                items: {
                                    id: string;
                                    label: string;
                                    costCents: number;
                                }[];
                                capCents: number;
                                /** @enum {unknown} */
                                method: "greedy" | "equal_shares";
                            })[];
                            allowsRecast: boolean;
                            /** @enum {unknown} */
                            developerHeld: "as_one" | "left_out";
                            /** @enum {unknown} */
                            emptyFlats: "counted" | "left_out";
                            rule: {
                                /** @enum {unknown} */
                                code: "advisory" | "residents_meeting" | "owners_ordinary" | "owners_special" | "custom";
                                version: string;
                                name: string;
                                source: {
                                    law: string;
                                    article: string;
                                    /** Format: date */
                                    date: string;
                                    note: string | null;
                                } | null;
                                thresholds: {
                                    /** @enum {unknown} */
                                    name: "participation" | "agreement";
                                    /** @enum {unknown} */
                                    measure: "units" | "area";
                                    numerator: number;
                                    denominator: number;
                                    isStrict: boolean;
                                }[];
                                sentences: string[];
                                requiredParticipants: number | null;
                            };
                            weighsByArea: boolean;
                            drawCommitment: string | null;
                            boardPublicKey: string;
                            hasBoard: boolean;
                            unconfirmedPaper: number | null;
                            myVotingUnits: {
                                id: string;
                                label: string;
                                floorAreaHundredths: number;
                                hasCast: boolean;
                                mark: ("online" | "paper") | null;
                                castByMe: boolean;
                                isDelegated: boolean;
                                receipt: string | null;
                                castAt: string | null;
                            }[];
                            struckOff: {
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            result: {
                                /** @enum {unknown} */
                                outcome: "passed" | "rejected" | "invalid" | "advisory" | "mixed";
                                turnout: {
                                    units: number;
                                    weight: number;
                                };
                                questions: ({
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "motion";
                                    for: {
                                        units: number;
                                        weight: number;
                                    };
                                    against: {
                                        units: number;
                                        weight: number;
                                    };
                                    abstain: {
                                        units: number;
                                        weight: number;
                                    };
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                        /** @enum {unknown} */
                                        outcome: "passed" | "rejected" | "invalid" | "advisory";
                                        thresholds: {
                                            /** @enum {unknown} */
                                            name: "participation" | "agreement";
                                            /** @enum {unknown} */
                                            measure: "units" | "area";
                                            required: number;
                                            actual: number;
                                            of: number;
                                            margin: number;
                                            isMet: boolean;
                                        }[];
                                    }[];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                    /** @enum {string} */
                                    kind: "single";
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                        /** @enum {unknown} */
                                        outcome: "passed" | "rejected" | "invalid" | "advisory";
                                        thresholds: {
                                            /** @enum {unknown} */
                                            name: "participation" | "agreement";
                                            /** @enum {unknown} */
                                            measure: "units" | "area";
                                            required: number;
                                            actual: number;
                                            of: number;
                                            margin: number;
                                            isMet: boolean;
                                        }[];
                                    }[];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                    /** @enum {string} */
                                    kind: "multiple";
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "ranking";
                                    order: string[];
                                    support: number[][];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "budget";
                                    /** @enum {unknown} */
                                    method: "greedy" | "equal_shares";
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                    }[];
                                    funded: string[];
                                    completed: string[];
                                    spentCents: number;
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                })[];
                            } | null;
                        };
                        abilities: {
                            open: boolean;
                            editDraft: boolean;
                            castBallot: boolean;
                            enterPaper: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        /** Format: date-time */
                        createdAt: string;
                        openedAt: string | null;
                        opinionsEndAt: string | null;
                        ownerName: string;
                        body: string;
                        topic: {
                            id: string;
                            title: string;
                        } | null;
                        poll: {
                            id: string;
                            /** @enum {unknown} */
                            votingUnit: "household" | "owner";
                            /** @enum {unknown} */
                            secrecy: "named" | "secret";
                            /** Format: date-time */
                            closesAt: string;
                            roll: {
                                units: number;
                                areaHundredths: number | null;
                            } | null;
                            turnout: number | null;
                            questions: ({
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "motion";
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "single";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "multiple";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                                min: number;
                                max: number;
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "ranking";
                                options: {
                                    id: string;
                                    label: string;
                                }[];
                            } | {
                                id: string;
                                text: string;
                                /** @enum {string} */
                                kind: "budget";
                                items: {
                                    id: string;
                                    label: string;
                                    costCents: number;
                                }[];
                                capCents: number;
                                /** @enum {unknown} */
                                method: "greedy" | "equal_shares";
                            })[];
                            allowsRecast: boolean;
                            /** @enum {unknown} */
                            developerHeld: "as_one" | "left_out";
                            /** @enum {unknown} */
                            emptyFlats: "counted" | "left_out";
                            rule: {
                                /** @enum {unknown} */
                                code: "advisory" | "residents_meeting" | "owners_ordinary" | "owners_special" | "custom";
                                version: string;
                                name: string;
                                source: {
                                    law: string;
                                    article: string;
                                    /** Format: date */
                                    date: string;
                                    note: string | null;
                                } | null;
                                thresholds: {
                                    /** @enum {unknown} */
                                    name: "participation" | "agreement";
                                    /** @enum {unknown} */
                                    measure: "units" | "area";
                                    numerator: number;
                                    denominator: number;
                                    isStrict: boolean;
                                }[];
                                sentences: string[];
                                requiredParticipants: number | null;
                            };
                            weighsByArea: boolean;
                            drawCommitment: string | null;
                            boardPublicKey: string;
                            hasBoard: boolean;
                            unconfirmedPaper: number | null;
                            myVotingUnits: {
                                id: string;
                                label: string;
                                floorAreaHundredths: number;
                                hasCast: boolean;
                                mark: ("online" | "paper") | null;
                                castByMe: boolean;
                                isDelegated: boolean;
                                receipt: string | null;
                                castAt: string | null;
                            }[];
                            struckOff: {
                                reason: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            result: {
                                /** @enum {unknown} */
                                outcome: "passed" | "rejected" | "invalid" | "advisory" | "mixed";
                                turnout: {
                                    units: number;
                                    weight: number;
                                };
                                questions: ({
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "motion";
                                    for: {
                                        units: number;
                                        weight: number;
                                    };
                                    against: {
                                        units: number;
                                        weight: number;
                                    };
                                    abstain: {
                                        units: number;
                                        weight: number;
                                    };
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                        /** @enum {unknown} */
                                        outcome: "passed" | "rejected" | "invalid" | "advisory";
                                        thresholds: {
                                            /** @enum {unknown} */
                                            name: "participation" | "agreement";
                                            /** @enum {unknown} */
                                            measure: "units" | "area";
                                            required: number;
                                            actual: number;
                                            of: number;
                                            margin: number;
                                            isMet: boolean;
                                        }[];
                                    }[];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                    /** @enum {string} */
                                    kind: "single";
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                        /** @enum {unknown} */
                                        outcome: "passed" | "rejected" | "invalid" | "advisory";
                                        thresholds: {
                                            /** @enum {unknown} */
                                            name: "participation" | "agreement";
                                            /** @enum {unknown} */
                                            measure: "units" | "area";
                                            required: number;
                                            actual: number;
                                            of: number;
                                            margin: number;
                                            isMet: boolean;
                                        }[];
                                    }[];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                    /** @enum {string} */
                                    kind: "multiple";
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "ranking";
                                    order: string[];
                                    support: number[][];
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                } | {
                                    questionId: string;
                                    /** @enum {unknown} */
                                    outcome: "passed" | "rejected" | "invalid" | "advisory";
                                    thresholds: {
                                        /** @enum {unknown} */
                                        name: "participation" | "agreement";
                                        /** @enum {unknown} */
                                        measure: "units" | "area";
                                        required: number;
                                        actual: number;
                                        of: number;
                                        margin: number;
                                        isMet: boolean;
                                    }[];
                                    /** @enum {string} */
                                    kind: "budget";
                                    /** @enum {unknown} */
                                    method: "greedy" | "equal_shares";
                                    options: {
                                        optionId: string;
                                        units: number;
                                        weight: number;
                                    }[];
                                    funded: string[];
                                    completed: string[];
                                    spentCents: number;
                                    abstained: {
                                        units: number;
                                        weight: number;
                                    };
                                    drawn: string[][];
                                })[];
                            } | null;
                        };
                        abilities: {
                            open: boolean;
                            editDraft: boolean;
                            castBallot: boolean;
                            enterPaper: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    castBallot: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    votingUnitId: string;
                    answers: ({
                        /** @enum {string} */
                        kind: "motion";
                        /** @enum {unknown} */
                        choice: "for" | "against" | "abstain";
                    } | {
                        /** @enum {string} */
                        kind: "single";
                        optionId: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "multiple";
                        optionIds: string[] | null;
                    } | {
                        /** @enum {string} */
                        kind: "ranking";
                        optionIds: string[] | null;
                    } | {
                        /** @enum {string} */
                        kind: "budget";
                        itemIds: string[] | null;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: string;
                        /** Format: date-time */
                        castAt: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    votingUnitId: string;
                    blindedMessage: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blindSignature: string;
                        weight: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    castSecretBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    signature: string;
                    weight: number;
                    receipt: string;
                    answers: ({
                        /** @enum {string} */
                        kind: "motion";
                        /** @enum {unknown} */
                        choice: "for" | "against" | "abstain";
                    } | {
                        /** @enum {string} */
                        kind: "single";
                        optionId: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "multiple";
                        optionIds: string[] | null;
                    } | {
                        /** @enum {string} */
                        kind: "ranking";
                        optionIds: string[] | null;
                    } | {
                        /** @enum {string} */
                        kind: "budget";
                        itemIds: string[] | null;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPollKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            weight: number;
                            n: string;
                            e: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoll: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            label: string;
                            floorAreaHundredths: number | null;
                            isMine: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": unknown;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBoardHead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        size: number;
                        rootHash: string;
                        /** Format: date-time */
                        signedAt: string;
                        publicKey: string;
                        signature: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        line: string;
                        index: number;
                        size: number;
                        rootHash: string;
                        proof: string[];
                        head: {
                            /** Format: date-time */
                            signedAt: string;
                            publicKey: string;
                            signature: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRoll: {
        parameters: {
            query: {
                areaCode: string;
                votingUnit: "household" | "owner";
                developerHeld: "as_one" | "left_out";
                emptyFlats: "counted" | "left_out";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roll: {
                            units: number;
                            areaHundredths: number | null;
                        } | null;
                        faultCount: number;
                        secrecyFaults: {
                            byUnits: ("few_alike" | "too_many_weights") | null;
                            byArea: ("few_alike" | "too_many_weights") | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPaperBallot: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctPaperBallot: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: ({
                        /** @enum {string} */
                        kind: "motion";
                        /** @enum {unknown} */
                        choice: "for" | "against" | "abstain";
                    } | {
                        /** @enum {string} */
                        kind: "single";
                        optionId: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "multiple";
                        optionIds: string[] | null;
                    } | {
                        /** @enum {string} */
                        kind: "ranking";
                        optionIds: string[] | null;
                    } | {
                        /** @enum {string} */
                        kind: "budget";
                        itemIds: string[] | null;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countPaperBallots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        waiting: number;
                        confirmed: number;
                        refused: number;
                        withdrawn: number;
                        marks: {
                            weight: number;
                            units: number;
                            slips: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPaperBallots: {
        parameters: {
            query: {
                status: "waiting" | "confirmed" | "refused" | "withdrawn";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            slipNumber: string;
                            /** @enum {unknown} */
                            status: "waiting" | "confirmed" | "refused" | "withdrawn";
                            revision: number;
                            votingUnit: {
                                id: string;
                                label: string;
                            } | null;
                            weight: number | null;
                            enteredByMe: boolean;
                            acts: {
                                /** @enum {unknown} */
                                act: "enter" | "correct" | "confirm" | "refuse" | "withdraw";
                                by: string;
                                reason: string | null;
                                at: string | null;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterPaperBallot: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    slipNumber: string;
                    votingUnitId: string | null;
                    weight: number | null;
                    answers: ({
                        /** @enum {string} */
                        kind: "motion";
                        /** @enum {unknown} */
                        choice: "for" | "against" | "abstain";
                    } | {
                        /** @enum {string} */
                        kind: "single";
                        optionId: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "multiple";
                        optionIds: string[] | null;
                    } | {
                        /** @enum {string} */
                        kind: "ranking";
                        optionIds: string[] | null;
                    } | {
                        /** @enum {string} */
                        kind: "budget";
                        itemIds: string[] | null;
                    })[];
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaperBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        slipNumber: string;
                        /** @enum {unknown} */
                        status: "waiting" | "confirmed" | "refused" | "withdrawn";
                        revision: number;
                        votingUnit: {
                            id: string;
                            label: string;
                        } | null;
                        weight: number | null;
                        enteredByMe: boolean;
                        acts: {
                            /** @enum {unknown} */
                            act: "enter" | "correct" | "confirm" | "refuse" | "withdraw";
                            by: string;
                            reason: string | null;
                            at: string | null;
                        }[];
                        answers: ({
                            /** @enum {string} */
                            kind: "motion";
                            /** @enum {unknown} */
                            choice: "for" | "against" | "abstain";
                        } | {
                            /** @enum {string} */
                            kind: "single";
                            optionId: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "multiple";
                            optionIds: string[] | null;
                        } | {
                            /** @enum {string} */
                            kind: "ranking";
                            optionIds: string[] | null;
                        } | {
                            /** @enum {string} */
                            kind: "budget";
                            itemIds: string[] | null;
                        })[] | null;
                        scan: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                        abilities: {
                            correct: boolean;
                            withdraw: boolean;
                            confirm: boolean;
                            refuse: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPaperMarks: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            votingUnitId: string;
                            label: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markPaperUnit: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    votingUnitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        votingUnitId: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refusePaperBallot: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPaperUnits: {
        parameters: {
            query: {
                search: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            votingUnitId: string;
                            label: string;
                            floorAreaHundredths: number | null;
                            isOnPaper: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPaperBallot: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPaperMark: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    votingUnitId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        votingUnitId: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTopics: {
        parameters: {
            query: {
                communityCode: string;
                phase: "open" | "ended";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            communityCode: string;
                            areaCode: string;
                            areaName: string;
                            communityName: string;
                            title: string;
                            /** @enum {unknown} */
                            phase: "collecting" | "waiting" | "adopted" | "answered" | "declined" | "withdrawn" | "lapsed";
                            supportCount: number;
                            supportNeeded: number;
                            answerWorkDays: number;
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date-time */
                            closesAt: string;
                            answerDueAt: string | null;
                            endedAt: string | null;
                            isOverdue: boolean;
                            isMine: boolean;
                            isSupportedByMe: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeTopic: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    areaCode: string;
                    title: string;
                    body: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        phase: "collecting" | "waiting" | "adopted" | "answered" | "declined" | "withdrawn" | "lapsed";
                        supportCount: number;
                        supportNeeded: number;
                        answerWorkDays: number;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        closesAt: string;
                        answerDueAt: string | null;
                        endedAt: string | null;
                        isOverdue: boolean;
                        isMine: boolean;
                        isSupportedByMe: boolean;
                        householdCount: number;
                        body: string;
                        answer: string | null;
                        consultation: {
                            id: string;
                            title: string;
                        } | null;
                        abilities: {
                            support: boolean;
                            withdrawSupport: boolean;
                            answer: boolean;
                            decline: boolean;
                            draft: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingTopics: {
        parameters: {
            query: {
                areaCode: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            communityCode: string;
                            areaCode: string;
                            areaName: string;
                            communityName: string;
                            title: string;
                            /** @enum {unknown} */
                            phase: "collecting" | "waiting" | "adopted" | "answered" | "declined" | "withdrawn" | "lapsed";
                            supportCount: number;
                            supportNeeded: number;
                            answerWorkDays: number;
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date-time */
                            closesAt: string;
                            answerDueAt: string | null;
                            endedAt: string | null;
                            isOverdue: boolean;
                            isMine: boolean;
                            isSupportedByMe: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        phase: "collecting" | "waiting" | "adopted" | "answered" | "declined" | "withdrawn" | "lapsed";
                        supportCount: number;
                        supportNeeded: number;
                        answerWorkDays: number;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        closesAt: string;
                        answerDueAt: string | null;
                        endedAt: string | null;
                        isOverdue: boolean;
                        isMine: boolean;
                        isSupportedByMe: boolean;
                        householdCount: number;
                        body: string;
                        answer: string | null;
                        consultation: {
                            id: string;
                            title: string;
                        } | null;
                        abilities: {
                            support: boolean;
                            withdrawSupport: boolean;
                            answer: boolean;
                            decline: boolean;
                            draft: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTopicTerms: {
        parameters: {
            query: {
                areaCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        areaCode: string;
                        householdCount: number;
                        supportNeeded: number;
                        answerWorkDays: number;
                        /** Format: date-time */
                        closesAt: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supportTopic: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        phase: "collecting" | "waiting" | "adopted" | "answered" | "declined" | "withdrawn" | "lapsed";
                        supportCount: number;
                        supportNeeded: number;
                        answerWorkDays: number;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        closesAt: string;
                        answerDueAt: string | null;
                        endedAt: string | null;
                        isOverdue: boolean;
                        isMine: boolean;
                        isSupportedByMe: boolean;
                        householdCount: number;
                        body: string;
                        answer: string | null;
                        consultation: {
                            id: string;
                            title: string;
                        } | null;
                        abilities: {
                            support: boolean;
                            withdrawSupport: boolean;
                            answer: boolean;
                            decline: boolean;
                            draft: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawSupport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        phase: "collecting" | "waiting" | "adopted" | "answered" | "declined" | "withdrawn" | "lapsed";
                        supportCount: number;
                        supportNeeded: number;
                        answerWorkDays: number;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        closesAt: string;
                        answerDueAt: string | null;
                        endedAt: string | null;
                        isOverdue: boolean;
                        isMine: boolean;
                        isSupportedByMe: boolean;
                        householdCount: number;
                        body: string;
                        answer: string | null;
                        consultation: {
                            id: string;
                            title: string;
                        } | null;
                        abilities: {
                            support: boolean;
                            withdrawSupport: boolean;
                            answer: boolean;
                            decline: boolean;
                            draft: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerTopic: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "adopted" | "answered" | "declined";
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        phase: "collecting" | "waiting" | "adopted" | "answered" | "declined" | "withdrawn" | "lapsed";
                        supportCount: number;
                        supportNeeded: number;
                        answerWorkDays: number;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        closesAt: string;
                        answerDueAt: string | null;
                        endedAt: string | null;
                        isOverdue: boolean;
                        isMine: boolean;
                        isSupportedByMe: boolean;
                        householdCount: number;
                        body: string;
                        answer: string | null;
                        consultation: {
                            id: string;
                            title: string;
                        } | null;
                        abilities: {
                            support: boolean;
                            withdrawSupport: boolean;
                            answer: boolean;
                            decline: boolean;
                            draft: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTopic: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        title: string;
                        /** @enum {unknown} */
                        phase: "collecting" | "waiting" | "adopted" | "answered" | "declined" | "withdrawn" | "lapsed";
                        supportCount: number;
                        supportNeeded: number;
                        answerWorkDays: number;
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date-time */
                        closesAt: string;
                        answerDueAt: string | null;
                        endedAt: string | null;
                        isOverdue: boolean;
                        isMine: boolean;
                        isSupportedByMe: boolean;
                        householdCount: number;
                        body: string;
                        answer: string | null;
                        consultation: {
                            id: string;
                            title: string;
                        } | null;
                        abilities: {
                            support: boolean;
                            withdrawSupport: boolean;
                            answer: boolean;
                            decline: boolean;
                            draft: boolean;
                            withdraw: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTopicSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        supportPercent: number;
                        supportMinimum: number;
                        collectDays: number;
                        answerWorkDays: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTopicSettings: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                countyCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    supportPercent: number;
                    supportMinimum: number;
                    collectDays: number;
                    answerWorkDays: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        supportPercent: number;
                        supportMinimum: number;
                        collectDays: number;
                        answerWorkDays: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawOpinion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        authorName: string;
                        body: string;
                        isMasked: boolean;
                        /** @enum {unknown} */
                        status: "waiting" | "public" | "declined" | "withdrawn";
                        /** Format: date-time */
                        writtenAt: string;
                        publishedAt: string | null;
                        isMine: boolean;
                        reply: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        } | null;
                        earlierReplies: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        }[];
                        refusal: {
                            /** @enum {unknown} */
                            rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                            note: string;
                            decidedBy: string;
                            /** Format: date-time */
                            decidedAt: string;
                        } | null;
                        appeal: {
                            text: string;
                            /** Format: date-time */
                            appealedAt: string;
                            decision: {
                                isPublished: boolean;
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                        } | null;
                        abilities: {
                            withdraw: boolean;
                            publish: boolean;
                            decline: boolean;
                            appeal: boolean;
                            decideAppeal: boolean;
                            reply: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishOpinion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        authorName: string;
                        body: string;
                        isMasked: boolean;
                        /** @enum {unknown} */
                        status: "waiting" | "public" | "declined" | "withdrawn";
                        /** Format: date-time */
                        writtenAt: string;
                        publishedAt: string | null;
                        isMine: boolean;
                        reply: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        } | null;
                        earlierReplies: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        }[];
                        refusal: {
                            /** @enum {unknown} */
                            rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                            note: string;
                            decidedBy: string;
                            /** Format: date-time */
                            decidedAt: string;
                        } | null;
                        appeal: {
                            text: string;
                            /** Format: date-time */
                            appealedAt: string;
                            decision: {
                                isPublished: boolean;
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                        } | null;
                        abilities: {
                            withdraw: boolean;
                            publish: boolean;
                            decline: boolean;
                            appeal: boolean;
                            decideAppeal: boolean;
                            reply: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineOpinion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        authorName: string;
                        body: string;
                        isMasked: boolean;
                        /** @enum {unknown} */
                        status: "waiting" | "public" | "declined" | "withdrawn";
                        /** Format: date-time */
                        writtenAt: string;
                        publishedAt: string | null;
                        isMine: boolean;
                        reply: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        } | null;
                        earlierReplies: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        }[];
                        refusal: {
                            /** @enum {unknown} */
                            rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                            note: string;
                            decidedBy: string;
                            /** Format: date-time */
                            decidedAt: string;
                        } | null;
                        appeal: {
                            text: string;
                            /** Format: date-time */
                            appealedAt: string;
                            decision: {
                                isPublished: boolean;
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                        } | null;
                        abilities: {
                            withdraw: boolean;
                            publish: boolean;
                            decline: boolean;
                            appeal: boolean;
                            decideAppeal: boolean;
                            reply: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appealOpinion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        authorName: string;
                        body: string;
                        isMasked: boolean;
                        /** @enum {unknown} */
                        status: "waiting" | "public" | "declined" | "withdrawn";
                        /** Format: date-time */
                        writtenAt: string;
                        publishedAt: string | null;
                        isMine: boolean;
                        reply: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        } | null;
                        earlierReplies: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        }[];
                        refusal: {
                            /** @enum {unknown} */
                            rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                            note: string;
                            decidedBy: string;
                            /** Format: date-time */
                            decidedAt: string;
                        } | null;
                        appeal: {
                            text: string;
                            /** Format: date-time */
                            appealedAt: string;
                            decision: {
                                isPublished: boolean;
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                        } | null;
                        abilities: {
                            withdraw: boolean;
                            publish: boolean;
                            decline: boolean;
                            appeal: boolean;
                            decideAppeal: boolean;
                            reply: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideAppeal: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isPublished: boolean;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        authorName: string;
                        body: string;
                        isMasked: boolean;
                        /** @enum {unknown} */
                        status: "waiting" | "public" | "declined" | "withdrawn";
                        /** Format: date-time */
                        writtenAt: string;
                        publishedAt: string | null;
                        isMine: boolean;
                        reply: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        } | null;
                        earlierReplies: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        }[];
                        refusal: {
                            /** @enum {unknown} */
                            rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                            note: string;
                            decidedBy: string;
                            /** Format: date-time */
                            decidedAt: string;
                        } | null;
                        appeal: {
                            text: string;
                            /** Format: date-time */
                            appealedAt: string;
                            decision: {
                                isPublished: boolean;
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                        } | null;
                        abilities: {
                            withdraw: boolean;
                            publish: boolean;
                            decline: boolean;
                            appeal: boolean;
                            decideAppeal: boolean;
                            reply: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToOpinion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        authorName: string;
                        body: string;
                        isMasked: boolean;
                        /** @enum {unknown} */
                        status: "waiting" | "public" | "declined" | "withdrawn";
                        /** Format: date-time */
                        writtenAt: string;
                        publishedAt: string | null;
                        isMine: boolean;
                        reply: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        } | null;
                        earlierReplies: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        }[];
                        refusal: {
                            /** @enum {unknown} */
                            rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                            note: string;
                            decidedBy: string;
                            /** Format: date-time */
                            decidedAt: string;
                        } | null;
                        appeal: {
                            text: string;
                            /** Format: date-time */
                            appealedAt: string;
                            decision: {
                                isPublished: boolean;
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                        } | null;
                        abilities: {
                            withdraw: boolean;
                            publish: boolean;
                            decline: boolean;
                            appeal: boolean;
                            decideAppeal: boolean;
                            reply: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpinions: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            consultationId: string;
                            consultationTitle: string;
                            authorName: string;
                            body: string;
                            isMasked: boolean;
                            /** @enum {unknown} */
                            status: "waiting" | "public" | "declined" | "withdrawn";
                            /** Format: date-time */
                            writtenAt: string;
                            publishedAt: string | null;
                            isMine: boolean;
                            reply: {
                                body: string;
                                repliedBy: string;
                                /** Format: date-time */
                                repliedAt: string;
                            } | null;
                            earlierReplies: {
                                body: string;
                                repliedBy: string;
                                /** Format: date-time */
                                repliedAt: string;
                            }[];
                            refusal: {
                                /** @enum {unknown} */
                                rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            appeal: {
                                text: string;
                                /** Format: date-time */
                                appealedAt: string;
                                decision: {
                                    isPublished: boolean;
                                    note: string;
                                    decidedBy: string;
                                    /** Format: date-time */
                                    decidedAt: string;
                                } | null;
                            } | null;
                            abilities: {
                                withdraw: boolean;
                                publish: boolean;
                                decline: boolean;
                                appeal: boolean;
                                decideAppeal: boolean;
                                reply: boolean;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeOpinion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        authorName: string;
                        body: string;
                        isMasked: boolean;
                        /** @enum {unknown} */
                        status: "waiting" | "public" | "declined" | "withdrawn";
                        /** Format: date-time */
                        writtenAt: string;
                        publishedAt: string | null;
                        isMine: boolean;
                        reply: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        } | null;
                        earlierReplies: {
                            body: string;
                            repliedBy: string;
                            /** Format: date-time */
                            repliedAt: string;
                        }[];
                        refusal: {
                            /** @enum {unknown} */
                            rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                            note: string;
                            decidedBy: string;
                            /** Format: date-time */
                            decidedAt: string;
                        } | null;
                        appeal: {
                            text: string;
                            /** Format: date-time */
                            appealedAt: string;
                            decision: {
                                isPublished: boolean;
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                        } | null;
                        abilities: {
                            withdraw: boolean;
                            publish: boolean;
                            decline: boolean;
                            appeal: boolean;
                            decideAppeal: boolean;
                            reply: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyOpinions: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            consultationId: string;
                            consultationTitle: string;
                            authorName: string;
                            body: string;
                            isMasked: boolean;
                            /** @enum {unknown} */
                            status: "waiting" | "public" | "declined" | "withdrawn";
                            /** Format: date-time */
                            writtenAt: string;
                            publishedAt: string | null;
                            isMine: boolean;
                            reply: {
                                body: string;
                                repliedBy: string;
                                /** Format: date-time */
                                repliedAt: string;
                            } | null;
                            earlierReplies: {
                                body: string;
                                repliedBy: string;
                                /** Format: date-time */
                                repliedAt: string;
                            }[];
                            refusal: {
                                /** @enum {unknown} */
                                rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            appeal: {
                                text: string;
                                /** Format: date-time */
                                appealedAt: string;
                                decision: {
                                    isPublished: boolean;
                                    note: string;
                                    decidedBy: string;
                                    /** Format: date-time */
                                    decidedAt: string;
                                } | null;
                            } | null;
                            abilities: {
                                withdraw: boolean;
                                publish: boolean;
                                decline: boolean;
                                appeal: boolean;
                                decideAppeal: boolean;
                                reply: boolean;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingOpinions: {
        parameters: {
            query: {
                communityCode: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            consultationId: string;
                            consultationTitle: string;
                            authorName: string;
                            body: string;
                            isMasked: boolean;
                            /** @enum {unknown} */
                            status: "waiting" | "public" | "declined" | "withdrawn";
                            /** Format: date-time */
                            writtenAt: string;
                            publishedAt: string | null;
                            isMine: boolean;
                            reply: {
                                body: string;
                                repliedBy: string;
                                /** Format: date-time */
                                repliedAt: string;
                            } | null;
                            earlierReplies: {
                                body: string;
                                repliedBy: string;
                                /** Format: date-time */
                                repliedAt: string;
                            }[];
                            refusal: {
                                /** @enum {unknown} */
                                rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            appeal: {
                                text: string;
                                /** Format: date-time */
                                appealedAt: string;
                                decision: {
                                    isPublished: boolean;
                                    note: string;
                                    decidedBy: string;
                                    /** Format: date-time */
                                    decidedAt: string;
                                } | null;
                            } | null;
                            abilities: {
                                withdraw: boolean;
                                publish: boolean;
                                decline: boolean;
                                appeal: boolean;
                                decideAppeal: boolean;
                                reply: boolean;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAppealedOpinions: {
        parameters: {
            query: {
                areaCode: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            consultationId: string;
                            consultationTitle: string;
                            authorName: string;
                            body: string;
                            isMasked: boolean;
                            /** @enum {unknown} */
                            status: "waiting" | "public" | "declined" | "withdrawn";
                            /** Format: date-time */
                            writtenAt: string;
                            publishedAt: string | null;
                            isMine: boolean;
                            reply: {
                                body: string;
                                repliedBy: string;
                                /** Format: date-time */
                                repliedAt: string;
                            } | null;
                            earlierReplies: {
                                body: string;
                                repliedBy: string;
                                /** Format: date-time */
                                repliedAt: string;
                            }[];
                            refusal: {
                                /** @enum {unknown} */
                                rule: "off_topic" | "personal_data" | "insulting" | "advertising" | "unlawful";
                                note: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            appeal: {
                                text: string;
                                /** Format: date-time */
                                appealedAt: string;
                                decision: {
                                    isPublished: boolean;
                                    note: string;
                                    decidedBy: string;
                                    /** Format: date-time */
                                    decidedAt: string;
                                } | null;
                            } | null;
                            abilities: {
                                withdraw: boolean;
                                publish: boolean;
                                decline: boolean;
                                appeal: boolean;
                                decideAppeal: boolean;
                                reply: boolean;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        opinions: {
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isOpen: boolean;
                            publicCount: number;
                            answeredCount: number;
                            waitingCount: number | null;
                            left: number;
                        } | null;
                        unpassed: ("rejected" | "invalid") | null;
                        carryingOut: {
                            /** Format: date-time */
                            startedAt: string;
                            reason: string | null;
                            total: number;
                            done: number;
                            running: number;
                            overdue: number;
                        } | null;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            statement: string;
                        } | null;
                        documentCount: number;
                        correctionCount: number;
                        abilities: {
                            askOpinions: boolean;
                            writeOpinion: boolean;
                            moderate: boolean;
                            changeClosing: boolean;
                            addDocument: boolean;
                            correct: boolean;
                            startCarryingOut: boolean;
                            addMilestone: boolean;
                            close: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askOpinions: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    endsAt: string;
                    /** Format: date-time */
                    closesAt?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        opinions: {
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isOpen: boolean;
                            publicCount: number;
                            answeredCount: number;
                            waitingCount: number | null;
                            left: number;
                        } | null;
                        unpassed: ("rejected" | "invalid") | null;
                        carryingOut: {
                            /** Format: date-time */
                            startedAt: string;
                            reason: string | null;
                            total: number;
                            done: number;
                            running: number;
                            overdue: number;
                        } | null;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            statement: string;
                        } | null;
                        documentCount: number;
                        correctionCount: number;
                        abilities: {
                            askOpinions: boolean;
                            writeOpinion: boolean;
                            moderate: boolean;
                            changeClosing: boolean;
                            addDocument: boolean;
                            correct: boolean;
                            startCarryingOut: boolean;
                            addMilestone: boolean;
                            close: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePollClosing: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    closesAt: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        opinions: {
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isOpen: boolean;
                            publicCount: number;
                            answeredCount: number;
                            waitingCount: number | null;
                            left: number;
                        } | null;
                        unpassed: ("rejected" | "invalid") | null;
                        carryingOut: {
                            /** Format: date-time */
                            startedAt: string;
                            reason: string | null;
                            total: number;
                            done: number;
                            running: number;
                            overdue: number;
                        } | null;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            statement: string;
                        } | null;
                        documentCount: number;
                        correctionCount: number;
                        abilities: {
                            askOpinions: boolean;
                            writeOpinion: boolean;
                            moderate: boolean;
                            changeClosing: boolean;
                            addDocument: boolean;
                            correct: boolean;
                            startCarryingOut: boolean;
                            addMilestone: boolean;
                            close: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            addedBy: string;
                            /** Format: date-time */
                            addedAt: string;
                            withdrawal: {
                                reason: string;
                                withdrawnBy: string;
                                /** Format: date-time */
                                withdrawnAt: string;
                            } | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDocument: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        opinions: {
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isOpen: boolean;
                            publicCount: number;
                            answeredCount: number;
                            waitingCount: number | null;
                            left: number;
                        } | null;
                        unpassed: ("rejected" | "invalid") | null;
                        carryingOut: {
                            /** Format: date-time */
                            startedAt: string;
                            reason: string | null;
                            total: number;
                            done: number;
                            running: number;
                            overdue: number;
                        } | null;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            statement: string;
                        } | null;
                        documentCount: number;
                        correctionCount: number;
                        abilities: {
                            askOpinions: boolean;
                            writeOpinion: boolean;
                            moderate: boolean;
                            changeClosing: boolean;
                            addDocument: boolean;
                            correct: boolean;
                            startCarryingOut: boolean;
                            addMilestone: boolean;
                            close: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDocument: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCorrections: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            before: {
                                title: string;
                                body: string;
                            };
                            after: {
                                title: string;
                                body: string;
                            };
                            reason: string;
                            correctedBy: string;
                            /** Format: date-time */
                            correctedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctConsultation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    body: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        opinions: {
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isOpen: boolean;
                            publicCount: number;
                            answeredCount: number;
                            waitingCount: number | null;
                            left: number;
                        } | null;
                        unpassed: ("rejected" | "invalid") | null;
                        carryingOut: {
                            /** Format: date-time */
                            startedAt: string;
                            reason: string | null;
                            total: number;
                            done: number;
                            running: number;
                            overdue: number;
                        } | null;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            statement: string;
                        } | null;
                        documentCount: number;
                        correctionCount: number;
                        abilities: {
                            askOpinions: boolean;
                            writeOpinion: boolean;
                            moderate: boolean;
                            changeClosing: boolean;
                            addDocument: boolean;
                            correct: boolean;
                            startCarryingOut: boolean;
                            addMilestone: boolean;
                            close: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startCarryingOut: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    milestones: {
                        title: string;
                        /** Format: date */
                        dueOn: string;
                    }[];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        opinions: {
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isOpen: boolean;
                            publicCount: number;
                            answeredCount: number;
                            waitingCount: number | null;
                            left: number;
                        } | null;
                        unpassed: ("rejected" | "invalid") | null;
                        carryingOut: {
                            /** Format: date-time */
                            startedAt: string;
                            reason: string | null;
                            total: number;
                            done: number;
                            running: number;
                            overdue: number;
                        } | null;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            statement: string;
                        } | null;
                        documentCount: number;
                        correctionCount: number;
                        abilities: {
                            askOpinions: boolean;
                            writeOpinion: boolean;
                            moderate: boolean;
                            changeClosing: boolean;
                            addDocument: boolean;
                            correct: boolean;
                            startCarryingOut: boolean;
                            addMilestone: boolean;
                            close: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMilestones: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            consultationId: string;
                            consultationTitle: string;
                            title: string;
                            /** Format: date */
                            firstDueOn: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {unknown} */
                            status: "running" | "done" | "dropped";
                            isOverdue: boolean;
                            isLate: boolean;
                            /** Format: date-time */
                            addedAt: string;
                            end: {
                                note: string;
                                endedBy: string;
                                /** Format: date-time */
                                endedAt: string;
                            } | null;
                            postponements: {
                                /** Format: date */
                                fromDueOn: string;
                                /** Format: date */
                                toDueOn: string;
                                wasOverdue: boolean;
                                reason: string;
                                postponedBy: string;
                                /** Format: date-time */
                                postponedAt: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                            canChange: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMilestone: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        opinions: {
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isOpen: boolean;
                            publicCount: number;
                            answeredCount: number;
                            waitingCount: number | null;
                            left: number;
                        } | null;
                        unpassed: ("rejected" | "invalid") | null;
                        carryingOut: {
                            /** Format: date-time */
                            startedAt: string;
                            reason: string | null;
                            total: number;
                            done: number;
                            running: number;
                            overdue: number;
                        } | null;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            statement: string;
                        } | null;
                        documentCount: number;
                        correctionCount: number;
                        abilities: {
                            askOpinions: boolean;
                            writeOpinion: boolean;
                            moderate: boolean;
                            changeClosing: boolean;
                            addDocument: boolean;
                            correct: boolean;
                            startCarryingOut: boolean;
                            addMilestone: boolean;
                            close: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeConsultation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    statement: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "draft" | "opinions" | "voting" | "result" | "carrying_out" | "closed";
                        opinions: {
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            isOpen: boolean;
                            publicCount: number;
                            answeredCount: number;
                            waitingCount: number | null;
                            left: number;
                        } | null;
                        unpassed: ("rejected" | "invalid") | null;
                        carryingOut: {
                            /** Format: date-time */
                            startedAt: string;
                            reason: string | null;
                            total: number;
                            done: number;
                            running: number;
                            overdue: number;
                        } | null;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            statement: string;
                        } | null;
                        documentCount: number;
                        correctionCount: number;
                        abilities: {
                            askOpinions: boolean;
                            writeOpinion: boolean;
                            moderate: boolean;
                            changeClosing: boolean;
                            addDocument: boolean;
                            correct: boolean;
                            startCarryingOut: boolean;
                            addMilestone: boolean;
                            close: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeMilestone: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        title: string;
                        /** Format: date */
                        firstDueOn: string;
                        /** Format: date */
                        dueOn: string;
                        /** @enum {unknown} */
                        status: "running" | "done" | "dropped";
                        isOverdue: boolean;
                        isLate: boolean;
                        /** Format: date-time */
                        addedAt: string;
                        end: {
                            note: string;
                            endedBy: string;
                            /** Format: date-time */
                            endedAt: string;
                        } | null;
                        postponements: {
                            /** Format: date */
                            fromDueOn: string;
                            /** Format: date */
                            toDueOn: string;
                            wasOverdue: boolean;
                            reason: string;
                            postponedBy: string;
                            /** Format: date-time */
                            postponedAt: string;
                        }[];
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                        canChange: boolean;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postponeMilestone: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    dueOn: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        title: string;
                        /** Format: date */
                        firstDueOn: string;
                        /** Format: date */
                        dueOn: string;
                        /** @enum {unknown} */
                        status: "running" | "done" | "dropped";
                        isOverdue: boolean;
                        isLate: boolean;
                        /** Format: date-time */
                        addedAt: string;
                        end: {
                            note: string;
                            endedBy: string;
                            /** Format: date-time */
                            endedAt: string;
                        } | null;
                        postponements: {
                            /** Format: date */
                            fromDueOn: string;
                            /** Format: date */
                            toDueOn: string;
                            wasOverdue: boolean;
                            reason: string;
                            postponedBy: string;
                            /** Format: date-time */
                            postponedAt: string;
                        }[];
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                        canChange: boolean;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropMilestone: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        consultationId: string;
                        consultationTitle: string;
                        title: string;
                        /** Format: date */
                        firstDueOn: string;
                        /** Format: date */
                        dueOn: string;
                        /** @enum {unknown} */
                        status: "running" | "done" | "dropped";
                        isOverdue: boolean;
                        isLate: boolean;
                        /** Format: date-time */
                        addedAt: string;
                        end: {
                            note: string;
                            endedBy: string;
                            /** Format: date-time */
                            endedAt: string;
                        } | null;
                        postponements: {
                            /** Format: date */
                            fromDueOn: string;
                            /** Format: date */
                            toDueOn: string;
                            wasOverdue: boolean;
                            reason: string;
                            postponedBy: string;
                            /** Format: date-time */
                            postponedAt: string;
                        }[];
                        photos: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            width: number;
                            height: number;
                        }[];
                        canChange: boolean;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRunningMilestones: {
        parameters: {
            query: {
                communityCode: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            consultationId: string;
                            consultationTitle: string;
                            title: string;
                            /** Format: date */
                            firstDueOn: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {unknown} */
                            status: "running" | "done" | "dropped";
                            isOverdue: boolean;
                            isLate: boolean;
                            /** Format: date-time */
                            addedAt: string;
                            end: {
                                note: string;
                                endedBy: string;
                                /** Format: date-time */
                                endedAt: string;
                            } | null;
                            postponements: {
                                /** Format: date */
                                fromDueOn: string;
                                /** Format: date */
                                toDueOn: string;
                                wasOverdue: boolean;
                                reason: string;
                                postponedBy: string;
                                /** Format: date-time */
                                postponedAt: string;
                            }[];
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                            canChange: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRollSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        objectionDays: number;
                        delegatedUnits: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRollSettings: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                countyCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    objectionDays: number;
                    delegatedUnits: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        objectionDays: number;
                        delegatedUnits: number;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRollCorrections: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "add" | "remove" | "area";
                            areaBefore: number | null;
                            areaAfter: number | null;
                            isAnswer: boolean;
                            reason: string;
                            label: string;
                            isMine: boolean;
                            proposedBy: string | null;
                            confirmedBy: string | null;
                            /** Format: date-time */
                            correctedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeRollCorrection: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        /** @enum {string} */
                        kind: "add";
                        flatId: string;
                    } | {
                        /** @enum {string} */
                        kind: "remove";
                        votingUnitId: string;
                    } | {
                        /** @enum {string} */
                        kind: "area";
                        votingUnitId: string;
                        floorAreaHundredths: number;
                    };
                    reason: string;
                    objectionId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposedRollCorrections: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "add" | "remove" | "area";
                            areaBefore: number | null;
                            areaAfter: number | null;
                            isAnswer: boolean;
                            reason: string;
                            label: string;
                            proposedBy: string;
                            /** Format: date-time */
                            proposedAt: string;
                            abilities: {
                                confirm: boolean;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmRollCorrection: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropRollCorrection: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineRollObjection: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRollSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        consultationId: string;
                        title: string;
                        /** @enum {unknown} */
                        votingUnit: "household" | "owner";
                        weighsByArea: boolean;
                        roll: {
                            units: number;
                            areaHundredths: number | null;
                        };
                        /** Format: date-time */
                        closesAt: string;
                        /** Format: date-time */
                        objectionsEndAt: string;
                        objections: {
                            waiting: number;
                            accepted: number;
                            declined: number;
                        };
                        corrections: number;
                        waitingCorrections: number | null;
                        delegations: number;
                        abilities: {
                            object: boolean;
                            objectAfterwards: ("missing" | "not_entitled" | "wrong_area" | "wrong_owner")[];
                            answer: boolean;
                            correct: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeftOutFlats: {
        parameters: {
            query: {
                search?: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            label: string;
                            floorAreaHundredths: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyRollObjections: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "missing" | "not_entitled" | "wrong_area" | "wrong_owner";
                            unit: {
                                id: string;
                                label: string;
                            } | null;
                            flat: string | null;
                            body: string;
                            objectedBy: string | null;
                            /** Format: date-time */
                            objectedAt: string;
                            /** @enum {unknown} */
                            status: "waiting" | "accepted" | "declined";
                            answer: string | null;
                            answeredAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRollObjections: {
        parameters: {
            query: {
                show: "waiting" | "answered";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "missing" | "not_entitled" | "wrong_area" | "wrong_owner";
                            unit: {
                                id: string;
                                label: string;
                            } | null;
                            flat: string | null;
                            body: string;
                            objectedBy: string | null;
                            /** Format: date-time */
                            objectedAt: string;
                            /** @enum {unknown} */
                            status: "waiting" | "accepted" | "declined";
                            answer: string | null;
                            answeredAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToRoll: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "missing" | "not_entitled" | "wrong_area" | "wrong_owner";
                    votingUnitId: string | null;
                    flat: string | null;
                    body: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDelegation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineDelegation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query: {
                show: "waiting" | "decided";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            unit: {
                                id: string;
                                label: string;
                            };
                            principalName: string;
                            delegateName: string | null;
                            code: string | null;
                            /** @enum {unknown} */
                            status: "offered" | "waiting" | "accepted" | "declined" | "revoked";
                            isMine: boolean;
                            hasCast: boolean | null;
                            /** Format: date-time */
                            offeredAt: string;
                            decidedAt: string | null;
                            reason: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerDelegation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    votingUnitId: string;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDelegations: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            unit: {
                                id: string;
                                label: string;
                            };
                            principalName: string;
                            delegateName: string | null;
                            code: string | null;
                            /** @enum {unknown} */
                            status: "offered" | "waiting" | "accepted" | "declined" | "revoked";
                            isMine: boolean;
                            hasCast: boolean | null;
                            /** Format: date-time */
                            offeredAt: string;
                            decidedAt: string | null;
                            reason: string | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                url: string;
                                width: number;
                                height: number;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeemDelegation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDelegation: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query: {
                view: "resident" | "unread" | "console" | "public" | "worker";
                communityCode?: string;
                gridCode?: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            communityCode: string;
                            areaCode: string;
                            areaName: string;
                            communityName: string;
                            /** @enum {unknown} */
                            category: "party" | "safety" | "public_service" | "property" | "activity" | "emergency";
                            title: string;
                            /** @enum {unknown} */
                            status: "current" | "expired" | "withdrawn";
                            asksAcknowledgement: boolean;
                            authorName: string;
                            /** Format: date-time */
                            publishedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            withdrawnAt: string | null;
                            isRead: boolean;
                            isAcknowledged: boolean;
                            reach: {
                                households: number;
                                online: number;
                                phone: number;
                                door: number;
                                paper: number;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createNotice: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    areaCode: string;
                    /** @enum {unknown} */
                    category: "party" | "safety" | "public_service" | "property" | "activity" | "emergency";
                    title: string;
                    body: string;
                    asksAcknowledgement: boolean;
                    /** Format: date-time */
                    expiresAt: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        /** @enum {unknown} */
                        category: "party" | "safety" | "public_service" | "property" | "activity" | "emergency";
                        title: string;
                        /** @enum {unknown} */
                        status: "current" | "expired" | "withdrawn";
                        asksAcknowledgement: boolean;
                        authorName: string;
                        /** Format: date-time */
                        publishedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        withdrawnAt: string | null;
                        isRead: boolean;
                        isAcknowledged: boolean;
                        reach: {
                            households: number;
                            online: number;
                            phone: number;
                            door: number;
                            paper: number;
                        } | null;
                        body: string;
                        withdrawnReason: string | null;
                        abilities: {
                            read: boolean;
                            withdraw: boolean;
                            deliver: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        /** @enum {unknown} */
                        category: "party" | "safety" | "public_service" | "property" | "activity" | "emergency";
                        title: string;
                        /** @enum {unknown} */
                        status: "current" | "expired" | "withdrawn";
                        asksAcknowledgement: boolean;
                        authorName: string;
                        /** Format: date-time */
                        publishedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        withdrawnAt: string | null;
                        isRead: boolean;
                        isAcknowledged: boolean;
                        reach: {
                            households: number;
                            online: number;
                            phone: number;
                            door: number;
                            paper: number;
                        } | null;
                        body: string;
                        withdrawnReason: string | null;
                        abilities: {
                            read: boolean;
                            withdraw: boolean;
                            deliver: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    acknowledge: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        /** @enum {unknown} */
                        category: "party" | "safety" | "public_service" | "property" | "activity" | "emergency";
                        title: string;
                        /** @enum {unknown} */
                        status: "current" | "expired" | "withdrawn";
                        asksAcknowledgement: boolean;
                        authorName: string;
                        /** Format: date-time */
                        publishedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        withdrawnAt: string | null;
                        isRead: boolean;
                        isAcknowledged: boolean;
                        reach: {
                            households: number;
                            online: number;
                            phone: number;
                            door: number;
                            paper: number;
                        } | null;
                        body: string;
                        withdrawnReason: string | null;
                        abilities: {
                            read: boolean;
                            withdraw: boolean;
                            deliver: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawNotice: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        communityCode: string;
                        areaCode: string;
                        areaName: string;
                        communityName: string;
                        /** @enum {unknown} */
                        category: "party" | "safety" | "public_service" | "property" | "activity" | "emergency";
                        title: string;
                        /** @enum {unknown} */
                        status: "current" | "expired" | "withdrawn";
                        asksAcknowledgement: boolean;
                        authorName: string;
                        /** Format: date-time */
                        publishedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        withdrawnAt: string | null;
                        isRead: boolean;
                        isAcknowledged: boolean;
                        reach: {
                            households: number;
                            online: number;
                            phone: number;
                            door: number;
                            paper: number;
                        } | null;
                        body: string;
                        withdrawnReason: string | null;
                        abilities: {
                            read: boolean;
                            withdraw: boolean;
                            deliver: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNoticeHouseholds: {
        parameters: {
            query: {
                show: "unreached" | "told";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            label: string;
                            means: ("phone" | "door" | "paper") | null;
                            deliveredAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliverNotice: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    householdIds: string[];
                    /** @enum {unknown} */
                    means: "phone" | "door" | "paper";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackDelivery: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
                householdId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScoreboard: {
        parameters: {
            query: {
                areaCode: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        to: string;
                        /** Format: date-time */
                        asOf: string;
                        area: {
                            code: string;
                            name: string;
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "subdistrict" | "community" | "grid";
                            response: {
                                isHidden: boolean;
                                numerator: number | null;
                                denominator: number | null;
                                interval: {
                                    low: number;
                                    high: number;
                                } | null;
                            };
                            resolution: {
                                isHidden: boolean;
                                numerator: number | null;
                                denominator: number | null;
                                interval: {
                                    low: number;
                                    high: number;
                                } | null;
                            };
                            satisfaction: {
                                isHidden: boolean;
                                numerator: number | null;
                                denominator: number | null;
                                interval: {
                                    low: number;
                                    high: number;
                                } | null;
                            };
                            confirmedByCode: number | null;
                            lapsed: number | null;
                            rejected: number | null;
                            open: number;
                            overdue: number;
                            suspended: number;
                        };
                        children: {
                            code: string;
                            name: string;
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "subdistrict" | "community" | "grid";
                            response: {
                                isHidden: boolean;
                                numerator: number | null;
                                denominator: number | null;
                                interval: {
                                    low: number;
                                    high: number;
                                } | null;
                            };
                            resolution: {
                                isHidden: boolean;
                                numerator: number | null;
                                denominator: number | null;
                                interval: {
                                    low: number;
                                    high: number;
                                } | null;
                            };
                            satisfaction: {
                                isHidden: boolean;
                                numerator: number | null;
                                denominator: number | null;
                                interval: {
                                    low: number;
                                    high: number;
                                } | null;
                            };
                            confirmedByCode: number | null;
                            lapsed: number | null;
                            rejected: number | null;
                            open: number;
                            overdue: number;
                            suspended: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpenActivities: {
        parameters: {
            query: {
                areaCode: string;
                from: string;
                to: string;
                format?: "json" | "csv";
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reportKey: string;
                            gridCode: string;
                            /** @enum {unknown} */
                            event: "submit" | "accept" | "progress" | "resolve" | "confirm" | "dispute" | "lapse" | "reject" | "withdraw" | "restore" | "settle" | "suspend" | "resume" | "hand_off" | "accept_hand_off" | "return" | "recall" | "fall_back" | "extend" | "supplement" | "note" | "remind" | "supervise" | "due_soon" | "overdue" | "escalate" | "merge" | "unmerge" | "reopen" | "adopt" | "issue_code" | "change_grid";
                            fromStatus: ("submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended") | null;
                            /** @enum {unknown} */
                            toStatus: "submitted" | "accepted" | "in_progress" | "resolved" | "closed" | "rejected" | "withdrawn" | "suspended";
                            /** Format: date-time */
                            at: string;
                            respondDueAt: string | null;
                            resolveDueAt: string | null;
                            rating: ("satisfied" | "mostly_satisfied" | "dissatisfied") | null;
                            actorRole: string;
                            isPublic: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelRosterImport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "reading" | "checking" | "faulty" | "failed" | "ready" | "applying" | "done" | "cancelled";
                        problem: ("not_a_workbook" | "too_large" | "too_many_rows" | "no_rows" | "interrupted") | null;
                        rowCount: number;
                        rowsDone: number;
                        faultCount: number;
                        addedCount: number;
                        changedCount: number;
                        sameCount: number;
                        missingCount: number;
                        isCheckedAgain: boolean;
                        createdBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        endedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmRosterImport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "reading" | "checking" | "faulty" | "failed" | "ready" | "applying" | "done" | "cancelled";
                        problem: ("not_a_workbook" | "too_large" | "too_many_rows" | "no_rows" | "interrupted") | null;
                        rowCount: number;
                        rowsDone: number;
                        faultCount: number;
                        addedCount: number;
                        changedCount: number;
                        sameCount: number;
                        missingCount: number;
                        isCheckedAgain: boolean;
                        createdBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        endedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRoster: {
        parameters: {
            query: {
                communityCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                };
            };
        };
    };
    findHouseholdsByPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    communityCode: string;
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            gridCode: string;
                            gridName: string;
                            label: string;
                            floorAreaHundredths: number;
                            isDeveloperHeld: boolean;
                            isEmpty: boolean;
                            owners: {
                                name: string;
                                phone: string | null;
                            }[];
                            contact: {
                                name: string;
                                phone: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRosterImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "reading" | "checking" | "faulty" | "failed" | "ready" | "applying" | "done" | "cancelled";
                        problem: ("not_a_workbook" | "too_large" | "too_many_rows" | "no_rows" | "interrupted") | null;
                        rowCount: number;
                        rowsDone: number;
                        faultCount: number;
                        addedCount: number;
                        changedCount: number;
                        sameCount: number;
                        missingCount: number;
                        isCheckedAgain: boolean;
                        createdBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        endedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRosterTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoster: {
        parameters: {
            query: {
                communityCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        buildings: number;
                        households: number;
                        withOwners: number;
                        withContact: number;
                        changedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRosterChanges: {
        parameters: {
            query: {
                communityCode: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "added" | "changed";
                            label: string;
                            fields: ("area" | "developer_held" | "empty" | "owners" | "contact")[];
                            areaBefore: number | null;
                            areaAfter: number | null;
                            changedBy: string;
                            /** Format: date-time */
                            changedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRosterHouseholds: {
        parameters: {
            query: {
                communityCode: string;
                door: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            gridCode: string;
                            gridName: string;
                            label: string;
                            floorAreaHundredths: number;
                            isDeveloperHeld: boolean;
                            isEmpty: boolean;
                            owners: {
                                name: string;
                                phone: string | null;
                            }[];
                            contact: {
                                name: string;
                                phone: string | null;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRosterImportChanges: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            rowNumber: number;
                            label: string;
                            fields: ("area" | "developer_held" | "empty" | "owners" | "contact")[];
                            areaBefore: number | null;
                            areaAfter: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRosterImportFaults: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            rowNumber: number;
                            column: ("grid" | "building" | "stairwell" | "room" | "area" | "owners" | "ownerPhones" | "contact" | "contactPhone" | "developerHeld" | "empty") | null;
                            /** @enum {unknown} */
                            fault: "column_missing" | "column_twice" | "required" | "too_long" | "unreadable" | "formula" | "looks_like_date" | "bad_area" | "area_too_fine" | "bad_phone" | "not_yes_or_no" | "name_needed" | "too_many_people" | "phones_do_not_match" | "duplicate_room" | "phone_of_another" | "unknown_grid" | "grid_needed" | "other_grid" | "ambiguous_building" | "area_needed";
                            otherRow: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRosterImportMissing: {
        parameters: {
            query: {
                limit: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            label: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRosterImports: {
        parameters: {
            query: {
                communityCode: string;
                limit: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            status: "reading" | "checking" | "faulty" | "failed" | "ready" | "applying" | "done" | "cancelled";
                            problem: ("not_a_workbook" | "too_large" | "too_many_rows" | "no_rows" | "interrupted") | null;
                            rowCount: number;
                            rowsDone: number;
                            faultCount: number;
                            addedCount: number;
                            changedCount: number;
                            sameCount: number;
                            missingCount: number;
                            isCheckedAgain: boolean;
                            createdBy: string;
                            /** Format: date-time */
                            createdAt: string;
                            endedAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRosterImport: {
        parameters: {
            query: {
                communityCode: string;
            };
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        status: "reading" | "checking" | "faulty" | "failed" | "ready" | "applying" | "done" | "cancelled";
                        problem: ("not_a_workbook" | "too_large" | "too_many_rows" | "no_rows" | "interrupted") | null;
                        rowCount: number;
                        rowsDone: number;
                        faultCount: number;
                        addedCount: number;
                        changedCount: number;
                        sameCount: number;
                        missingCount: number;
                        isCheckedAgain: boolean;
                        createdBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        endedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealHousehold: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owners: {
                            name: string;
                            phone: string | null;
                        }[];
                        contact: {
                            name: string;
                            phone: string | null;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
