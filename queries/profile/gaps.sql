-- question: What does the record leave open about a municipality or a district's municipalities?
-- kind:     stock
-- grain:    one row per open question, by municipality, in the usual order of the steps
-- returns:  gap VARCHAR, municipality_id VARCHAR, municipality VARCHAR, event_on DATE,
--           date_precision VARCHAR, months BIGINT
-- unit:     questions; months: whole months from the end of event_on to the Stichtag
--
-- $place is an AGS or the key of a district. A gap is in the record; whether there is one in the
-- place is for somebody to ask. An analysis is asked about after six months: 20 weeks from the
-- first meeting to the report are usual. A council planned for a year is told from the beginning of
-- that year, with no month passed.
WITH standing AS (
    SELECT
        subject,
        municipality_id,
        begins_on AS event_on,
        date_precision,
        counts_from
    FROM all_steps_in($scope)
    WHERE stands_on($scope['as_of'], counts_from, ends_on)
),

stages AS (
    SELECT
        municipality_id,
        grant_id,
        stage,
        stage_on AS event_on,
        date_precision,
        counts_from
    FROM funding_in($scope)
),

gaps AS (
    SELECT
        1 AS place,
        'agreement-without-consultation' AS gap,
        a.municipality_id,
        a.event_on,
        a.date_precision,
        a.counts_from
    FROM standing AS a
    ANTI JOIN standing AS c
        ON a.municipality_id = c.municipality_id AND c.subject = 'consultations'
    WHERE a.subject = 'agreements'
    UNION ALL
    SELECT
        2,
        'preliminary-without-agreement',
        p.municipality_id,
        p.event_on,
        p.date_precision,
        p.counts_from
    FROM standing AS p
    ANTI JOIN standing AS a ON p.municipality_id = a.municipality_id AND a.subject = 'agreements'
    WHERE p.subject = 'preliminary_agreements'
    UNION ALL
    SELECT
        3,
        'agreement-without-coaching',
        a.municipality_id,
        a.event_on,
        a.date_precision,
        a.counts_from
    FROM standing AS a
    ANTI JOIN standing AS c ON a.municipality_id = c.municipality_id AND c.subject = 'coaching'
    WHERE a.subject = 'agreements'
    UNION ALL
    SELECT
        4,
        'grant-undecided',
        f.municipality_id,
        f.event_on,
        f.date_precision,
        f.counts_from
    FROM stages AS f
    ANTI JOIN stages AS d ON f.grant_id = d.grant_id AND d.stage <> 'applied'
    WHERE f.stage = 'applied'
    UNION ALL
    SELECT
        5,
        'analysis-without-completion',
        municipality_id,
        started_on,
        date_precision,
        counts_from
    FROM security_analyses_in($scope)
    WHERE
        started_on IS NOT NULL
        AND coalesce(counts_from(completed_on, completed_precision) > $scope['as_of'], TRUE)
        AND counts_from + INTERVAL 6 MONTH <= $scope['as_of']
    UNION ALL
    SELECT
        6,
        'council-' || stage,
        municipality_id,
        stage_on,
        date_precision,
        counts_from
    FROM council_states_in($scope)
    WHERE stage IN ('planned', 'dormant')
    UNION ALL
    SELECT
        7,
        'agreement-without-council',
        a.municipality_id,
        a.event_on,
        a.date_precision,
        a.counts_from
    FROM standing AS a
    ANTI JOIN council_states_in($scope) AS c ON a.municipality_id = c.municipality_id
    WHERE a.subject = 'agreements'
    UNION ALL
    SELECT
        8,
        'council-without-agreement',
        c.municipality_id,
        c.event_on,
        c.date_precision,
        c.counts_from
    FROM standing AS c
    ANTI JOIN standing AS a
        ON
            c.municipality_id = a.municipality_id
            AND a.subject IN ('agreements', 'preliminary_agreements')
    WHERE c.subject = 'councils'
)

SELECT
    g.gap,
    g.municipality_id,
    m.name AS municipality,
    g.event_on,
    g.date_precision,
    greatest(date_sub('month', g.counts_from, $scope['as_of']), 0) AS months
FROM gaps AS g
INNER JOIN municipalities_in($scope) AS m ON g.municipality_id = m.municipality_id
WHERE $place IN (m.municipality_id, m.district_id)
ORDER BY m.name COLLATE de, m.municipality_id, g.place, g.counts_from, g.event_on, g.date_precision
