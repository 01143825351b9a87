-- question: Which number does each municipality have in the order of beginning?
-- kind:     stock
-- grain:    one row per municipality, or district with a council of its own, that had begun by the
--           Stichtag, in order of beginning
-- returns:  counts_as VARCHAR, municipality_id VARCHAR, municipality VARCHAR, district_id VARCHAR,
--           district VARCHAR, begins_on DATE, date_precision VARCHAR, counts_from DATE,
--           state_rank BIGINT, state_rank_to BIGINT, district_rank BIGINT, district_rank_to BIGINT,
--           same_day BIGINT, source VARCHAR
-- unit:     the reader's counting unit; consulted and closely cooperating: municipalities
--
-- What is numbered are the different units (counts_as) in the order of their first beginning: the
-- members of an administrative community have one number as signatories, the towns of a league one
-- each, a joint agreement one when agreements are counted. A municipality that began several times
-- has the number of its first; what has ended by now keeps its number.
--
-- A unit began at the latest on the day it first counts from, and at the earliest on the first day
-- that any of its records allows; "by then" allows any day before. `rank` is one more than the
-- units that had surely begun before, `rank_to` the number of units that can have begun by then,
-- itself included. Both are the same where the days are known; units of one day share a range, and
-- a date that is not known to the day gives one: nobody knows more.
--
-- Numbers do not change with the Stichtag: what is known to the year can have begun before a day
-- from which it does not count yet, so it widens the range there too. A unit in several districts
-- is numbered in each. In a scope with places or fields, the numbers are those inside it.
--
-- begins_on: the municipality's own first record. Where another record of the unit can be older,
-- its date_precision is `by`: it was so by then. same_day: units known to have begun on exactly
-- that day, itself included; 0 where the day is not known.
WITH begun AS MATERIALIZED (
    SELECT * FROM beginnings_in($scope, FALSE)
    WHERE indicator = $indicator
),

-- How many units have the same two days, in the state and in each district.
spans AS (
    SELECT
        NULL AS district_id,
        earliest,
        latest,
        count(DISTINCT unit_key) AS units
    FROM begun
    GROUP BY ALL
    UNION ALL
    SELECT
        district_id,
        earliest,
        latest,
        count(DISTINCT unit_key)
    FROM begun
    GROUP BY ALL
),

firsts AS (
    SELECT * FROM begun
    WHERE counts_from <= $scope['as_of']
    QUALIFY
        row_number() OVER (
            PARTITION BY place_id
            ORDER BY counts_from, not_before DESC, unit_key
        ) = 1
),

ranked AS (
    SELECT
        f.place_id,
        1 + coalesce(sum(s.units) FILTER (
            WHERE s.district_id IS NULL AND s.latest < f.earliest
        ), 0) AS state_rank,
        sum(s.units) FILTER (
            WHERE s.district_id IS NULL AND s.earliest <= f.latest
        ) AS state_rank_to,
        1 + coalesce(sum(s.units) FILTER (
            WHERE s.district_id = f.district_id AND s.latest < f.earliest
        ), 0) AS district_rank,
        sum(s.units) FILTER (
            WHERE s.district_id = f.district_id AND s.earliest <= f.latest
        ) AS district_rank_to,
        coalesce(sum(s.units) FILTER (
            WHERE
            s.district_id IS NULL
            AND f.earliest = f.latest AND s.earliest = f.latest AND s.latest = f.latest
        ), 0) AS same_day
    FROM firsts AS f
    CROSS JOIN spans AS s
    GROUP BY f.place_id
)

SELECT
    f.unit_key AS counts_as,
    f.municipality_id,
    f.municipality,
    f.district_id,
    f.district,
    f.begins_on,
    first_precision(f.date_precision, f.counts_from, f.not_before, f.earliest, f.latest)
        AS date_precision,
    f.counts_from,
    r.state_rank::BIGINT AS state_rank,
    r.state_rank_to::BIGINT AS state_rank_to,
    r.district_rank::BIGINT AS district_rank,
    r.district_rank_to::BIGINT AS district_rank_to,
    r.same_day::BIGINT AS same_day,
    f.source
FROM firsts AS f
INNER JOIN ranked AS r ON f.place_id = r.place_id
ORDER BY f.latest, r.state_rank, r.state_rank_to, f.municipality COLLATE de, f.place_id
