-- question: Who was the first, the latest, the one that has lasted longest, the fastest?
-- kind:     stock
-- grain:    one row per indicator, distinction and municipality (or district with a council of its
--           own) that holds it; several where the record does not tell them apart
-- returns:  indicator VARCHAR, distinction VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           district_id VARCHAR, district VARCHAR, begins_on DATE, date_precision VARCHAR,
--           days BIGINT, days_to BIGINT, source VARCHAR
-- unit:     the reader's counting unit; consulted and closely cooperating: municipalities; days
--
-- Holders are all that can be it: a date known to the year or "by then" may be the earliest.
--
-- first:    nobody surely began before.
-- latest:   nobody surely began after.
-- longest:  of those that still stand and could have ended, nobody surely began before; counted
--           from the oldest record that still stands.
-- fastest:  the fewest days from the first consultation of a municipality to its first cooperation
--           agreement after it, begins_on is the agreement's day. Both must be known to the month.
--
-- days, days_to: the fewest and the most days that the dates allow, up to the Stichtag for longest,
-- between the two for fastest. days_to is NULL where a beginning is known as "by then" only.
WITH names (place, indicator, can_end) AS (
    VALUES
    (1, 'consulted_municipalities', FALSE),
    (2, 'closely_cooperating', TRUE),
    (3, 'prevention_councils', TRUE),
    (4, 'cooperation_agreements', TRUE),
    (5, 'preliminary_agreements', TRUE),
    (6, 'coaching_processes', FALSE),
    (7, 'security_analyses', FALSE)
),

begun AS MATERIALIZED (
    SELECT * FROM beginnings_in($scope, FALSE)
    WHERE counts_from <= $scope['as_of']
),

lasting AS (
    SELECT b.* FROM beginnings_in($scope, TRUE) AS b
    INNER JOIN names AS n ON b.indicator = n.indicator
    WHERE n.can_end
),

-- A consultation and an agreement that are each known to the month.
pairs AS (
    SELECT
        c.* EXCLUDE (indicator, begins_on, date_precision, source),
        a.begins_on,
        a.date_precision,
        a.source,
        greatest(a.not_before - c.latest, 0) AS days,
        a.counts_from - c.earliest AS days_to
    FROM begun AS c
    INNER JOIN steps_in($scope, 'agreements') AS a
        ON c.municipality_id = a.municipality_id AND a.counts_from >= c.earliest
    WHERE
        c.indicator = 'consulted_municipalities'
        AND has_a_place(c.date_precision, 'month')
        AND has_a_place(a.date_precision, 'month')
        AND c.earliest > DATE '-infinity'
    QUALIFY
        row_number() OVER (
            PARTITION BY c.municipality_id
            ORDER BY a.counts_from, a.not_before DESC, a.record_id
        ) = 1
),

holders AS (
    SELECT
        1 AS place,
        'first' AS distinction,
        NULL::BIGINT AS days,
        NULL::BIGINT AS days_to,
        *
    FROM begun
    QUALIFY earliest <= min(latest) OVER (PARTITION BY indicator)
    UNION ALL
    SELECT
        2,
        'latest',
        NULL,
        NULL,
        *
    FROM begun
    QUALIFY latest >= max(earliest) OVER (PARTITION BY indicator)
    UNION ALL
    SELECT
        3,
        'longest',
        $scope['as_of'] - latest,
        CASE WHEN earliest > DATE '-infinity' THEN $scope['as_of'] - earliest END,
        *
    FROM lasting
    QUALIFY earliest <= min(latest) OVER (PARTITION BY indicator)
),

told AS (
    SELECT
        place,
        distinction,
        indicator,
        municipality_id,
        municipality,
        district_id,
        district,
        begins_on,
        first_precision(date_precision, counts_from, not_before, earliest, latest)
            AS date_precision,
        counts_from,
        days,
        days_to,
        source
    FROM holders
    UNION ALL
    SELECT
        4,
        'fastest',
        'cooperation_agreements',
        municipality_id,
        municipality,
        district_id,
        district,
        begins_on,
        date_precision,
        counts_from,
        days,
        days_to,
        source
    FROM pairs
    QUALIFY days <= min(days_to) OVER ()
)

SELECT
    t.indicator,
    t.distinction,
    t.municipality_id,
    t.municipality,
    t.district_id,
    t.district,
    t.begins_on,
    t.date_precision,
    t.days,
    t.days_to,
    t.source
FROM told AS t
INNER JOIN names AS n ON t.indicator = n.indicator
ORDER BY
    n.place, t.place, t.counts_from, t.municipality COLLATE de, t.municipality_id, t.district_id,
    t.begins_on, t.source
