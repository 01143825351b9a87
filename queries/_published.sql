-- Published figures beside the record's own count on the day of publication, in every unit.

-- What the record can count, and in which units. `name`: what is counted, where joint ones count
-- once, by its own word. What only grows cannot fall from one published total to the next.
CREATE TABLE counted_units (
    place INTEGER, indicator VARCHAR, unit VARCHAR, name VARCHAR, only_grows BOOLEAN
);

INSERT INTO counted_units
VALUES
(1, 'consulted_municipalities', 'municipalities', 'municipalities', TRUE),
(2, 'closely_cooperating', 'municipalities', 'municipalities', FALSE),
(3, 'prevention_councils', 'municipalities', 'municipalities', FALSE),
(3, 'prevention_councils', 'agreements', 'councils', FALSE),
(4, 'cooperation_agreements', 'municipalities', 'municipalities', FALSE),
(4, 'cooperation_agreements', 'signatories', 'signatories', FALSE),
(4, 'cooperation_agreements', 'agreements', 'agreements', FALSE),
(5, 'preliminary_agreements', 'municipalities', 'municipalities', FALSE),
(5, 'preliminary_agreements', 'signatories', 'signatories', FALSE),
(5, 'preliminary_agreements', 'agreements', 'agreements', FALSE),
(6, 'coaching_processes', 'municipalities', 'municipalities', TRUE),
(6, 'coaching_processes', 'agreements', 'processes', TRUE),
(7, 'security_analyses', 'municipalities', 'municipalities', TRUE),
(7, 'security_analyses', 'agreements', 'analyses', TRUE),
(8, 'model_municipalities', 'municipalities', 'municipalities', TRUE);

CREATE MACRO can_be_counted(asked) AS (
    asked IN (SELECT u.indicator FROM counted_units AS u)
);

CREATE MACRO only_grows(asked) AS (
    asked IN (
        SELECT u.indicator FROM counted_units AS u
        WHERE u.only_grows
    )
);

-- How the count lies to what was published. "Over 100" and "about 100" can only be compatible.
CREATE MACRO verdict_of(counted, at_least, at_most, qualifier) AS (
    CASE
        WHEN counted IS NULL THEN 'not_comparable'
        WHEN counted < at_least THEN 'fewer'
        WHEN counted > at_most THEN 'more'
        WHEN qualifier = 'exact' THEN 'agrees'
        ELSE 'within'
    END
);

-- Whatever counts, once for each unit in which it can be counted.
CREATE MACRO things_in(scope) AS TABLE (
    SELECT
        u.unit,
        t.*
    FROM (
        SELECT
            'municipalities' AS unit,
            *
        FROM building_blocks_in(in_unit(scope, 'municipalities'))
        UNION ALL
        SELECT
            'signatories',
            *
        FROM building_blocks_in(in_unit(scope, 'signatories'))
        UNION ALL
        SELECT
            'agreements',
            *
        FROM building_blocks_in(in_unit(scope, 'agreements'))
        UNION ALL
        SELECT
            'municipalities',
            'model_municipalities',
            municipality_id,
            since,
            NULL
        FROM model_municipalities_in(scope)
    ) AS t
    INNER JOIN counted_units AS u ON t.indicator = u.indicator AND t.unit = u.unit
    WHERE t.unit_key IS NOT NULL AND stands_on(t.counts_from, t.counts_from, t.ends_on)
);

-- The count from each day on which it changes, by indicator and unit; each begins with zero.
-- What has a thing twice at a time has it once: only where something ends are spells laid over
-- each other, all else counts from its first day for good.
CREATE MACRO standing_in(scope) AS TABLE (
    WITH things AS MATERIALIZED (
        SELECT * FROM things_in(scope)
    ),

    lasting AS MATERIALIZED (
        SELECT
            indicator,
            unit,
            unit_key,
            min(counts_from) AS on_day
        FROM things
        WHERE ends_on IS NULL
        GROUP BY indicator, unit, unit_key
    ),

    ending AS MATERIALIZED (
        SELECT * FROM things
        WHERE ends_on IS NOT NULL
    ),

    turns AS (
        SELECT
            l.*,
            1 AS step
        FROM lasting AS l
        SEMI JOIN ending USING (indicator, unit, unit_key)
        UNION ALL
        SELECT
            indicator,
            unit,
            unit_key,
            counts_from,
            1
        FROM ending
        UNION ALL
        SELECT
            indicator,
            unit,
            unit_key,
            ends_on + 1,
            -1
        FROM ending
    ),

    depths AS (
        SELECT
            indicator,
            unit,
            unit_key,
            on_day,
            sum(sum(step)) OVER (
                PARTITION BY indicator, unit, unit_key ORDER BY on_day
            ) AS depth
        FROM turns
        GROUP BY indicator, unit, unit_key, on_day
    ),

    changes AS (
        SELECT
            indicator,
            unit,
            on_day,
            sign(depth) - lag(sign(depth), 1, 0) OVER (
                PARTITION BY indicator, unit, unit_key ORDER BY on_day
            ) AS change
        FROM depths
        UNION ALL
        SELECT
            l.indicator,
            l.unit,
            l.on_day,
            1
        FROM lasting AS l
        ANTI JOIN ending USING (indicator, unit, unit_key)
        UNION ALL
        SELECT
            indicator,
            unit,
            '-infinity'::DATE,
            0
        FROM counted_units
    )

    SELECT
        indicator,
        unit,
        on_day,
        (sum(sum(change)) OVER (PARTITION BY indicator, unit ORDER BY on_day))::BIGINT AS standing
    FROM changes
    GROUP BY indicator, unit, on_day
);

-- Every published figure that can be counted, with the count on its day in each unit, and the
-- count it is compared with: in the unit its source counts, else in the reader's. A unit without
-- sense for an indicator gives no count; a part (one year, one place) is no total and gets none.
CREATE MACRO compared_in(scope) AS TABLE (
    WITH figures AS (
        SELECT
            p.* EXCLUDE (scope),
            p.scope AS part,
            CASE p.unit_counted
                WHEN 'municipality' THEN 'municipalities'
                WHEN 'signatory' THEN 'signatories'
                WHEN 'agreement' THEN 'agreements'
                ELSE scope['unit']
            END AS wanted
        FROM all_published_in(scope) AS p
        WHERE can_be_counted(p.indicator)
    ),

    counts AS (
        SELECT
            f.*,
            max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'municipalities')
                AS counted_municipalities,
            max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'signatories')
                AS counted_signatories,
            max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'agreements')
                AS counted_agreements
        FROM figures AS f
        LEFT JOIN standing_in(scope) AS s
            ON f.part IS NULL AND f.indicator = s.indicator AND f.as_of >= s.on_day
        GROUP BY ALL
    ),

    -- Who wants signatories of what has none gets the thing itself, joint ones once.
    chosen AS (
        SELECT
            c.*,
            CASE
                WHEN c.part IS NOT NULL THEN NULL
                WHEN c.wanted = 'signatories' AND c.counted_signatories IS NOT NULL
                    THEN 'signatories'
                WHEN c.wanted <> 'municipalities' AND c.counted_agreements IS NOT NULL
                    THEN 'agreements'
                ELSE 'municipalities'
            END AS unit
        FROM counts AS c
    ),

    judged AS (
        SELECT
            c.*,
            CASE c.unit
                WHEN 'signatories' THEN c.counted_signatories
                WHEN 'agreements' THEN c.counted_agreements
                WHEN 'municipalities' THEN c.counted_municipalities
            END AS counted
        FROM chosen AS c
    ),

    places_named AS (
        SELECT DISTINCT
            indicator,
            place
        FROM counted_units
    )

    SELECT
        j.*,
        n.place,
        u.name AS compared_in,
        verdict_of(j.counted, j.at_least, j.at_most, j.qualifier) AS verdict
    FROM judged AS j
    INNER JOIN places_named AS n ON j.indicator = n.indicator
    LEFT JOIN counted_units AS u ON j.indicator = u.indicator AND j.unit = u.unit
);

-- Pairs of published totals that cannot both be right: two of one day whose words exclude each
-- other, or a later one below an earlier one of what only grows. Who says that they count
-- different units does not contradict.
CREATE MACRO contradictions_in(scope) AS TABLE (
    WITH totals AS (
        SELECT p.*
        FROM all_published_in(scope) AS p
        WHERE p.scope IS NULL AND p.indicator NOT LIKE '%eur%'
    )

    SELECT
        a.indicator,
        CASE WHEN a.as_of = b.as_of THEN 'same_day' ELSE 'falls' END AS contradiction,
        a AS one,
        b AS other
    FROM totals AS a
    INNER JOIN totals AS b
        ON
            a.indicator = b.indicator
            AND (
                a.unit_counted = b.unit_counted
                OR 'unspecified' IN (a.unit_counted, b.unit_counted)
            )
    WHERE
        (a.as_of = b.as_of AND a.at_most < b.at_least)
        OR (
            a.as_of < b.as_of AND a.at_least > b.at_most
            AND only_grows(a.indicator)
        )
);
