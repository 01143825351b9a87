-- Grants, the funds announced, and what was published of either.

-- Every stage of every grant. counts: a newer notice of a stage replaces the one before, unless it
-- says less: without an amount, or known only as "by then". What is paid or returned adds up.
CREATE MACRO grant_stages_in(scope) AS TABLE (
    SELECT
        f.*,
        m.name AS municipality,
        m.district,
        m.district_id
    FROM (
        SELECT
            *,
            stage IN ('paid', 'returned')
            OR row_number() OVER (
                PARTITION BY grant_id, stage
                ORDER BY date_precision = 'by', amount_eur IS NULL, counts_from DESC, line DESC
            ) = 1 AS counts
        FROM funding
        WHERE counts_from <= scope['as_of']
    ) AS f
    INNER JOIN municipalities_in(scope) AS m ON f.municipality_id = m.municipality_id
    WHERE field_is_in(scope, f.fields)
);

-- Those that count.
CREATE MACRO funding_in(scope) AS TABLE (
    SELECT g.* EXCLUDE (counts) FROM grant_stages_in(scope) AS g
    WHERE g.counts
);

-- Every announcement of funds up to the Stichtag; they are the state's, not a district's.
CREATE MACRO announcements_in(scope) AS TABLE (
    SELECT b.*
    FROM budget AS b
    WHERE is_whole(scope) AND b.announced_on <= scope['as_of']
);

-- Funds made available, as last announced by the Stichtag.
CREATE MACRO budget_in(scope) AS TABLE (
    SELECT a.*
    FROM announcements_in(scope) AS a
    QUALIFY
        row_number() OVER (
            PARTITION BY a.first_year, a.last_year
            ORDER BY a.announced_on DESC, a.line DESC
        ) = 1
);

-- Every published sum of money, also those for a part.
CREATE MACRO money_published_in(scope) AS TABLE (
    SELECT p.*
    FROM all_published_in(scope) AS p
    WHERE p.indicator LIKE '%eur%'
);
