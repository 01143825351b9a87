-- How municipalities went through the programme: which step they reached first when, and how long
-- they waited for the next. Only municipalities have a pathway, whatever unit the reader counts.
--
-- Every date is the span it may lie in: not_before (NULL: nobody knows, it is known as "by then")
-- to counts_from. So is every duration: shortest to longest (NULL: without a bound).

-- Everything a municipality reached, also more than once: a grant is reached once approved.
CREATE MACRO reached_in(scope) AS TABLE (
    SELECT
        municipality_id,
        subject AS step,
        begins_on,
        date_precision,
        not_before,
        counts_from
    FROM all_steps_in(scope)
    WHERE municipality_id IS NOT NULL
    UNION ALL
    SELECT
        municipality_id,
        'funding',
        stage_on,
        date_precision,
        not_before(stage_on, date_precision),
        counts_from
    FROM funding
    WHERE
        stage = 'approved'
        AND counts_from <= scope['as_of']
        AND place_is_in(scope, municipality_id, NULL)
        AND field_is_in(scope, fields)
);

-- The first time: one row per municipality and step. Known as "by then" says nothing once an
-- earlier date is known; where it is all there is, the first day stays open.
CREATE MACRO pathway_in(scope) AS TABLE (
    SELECT
        municipality_id,
        step,
        first(begins_on ORDER BY counts_from, date_precision = 'by', begins_on) AS begins_on,
        first(date_precision ORDER BY counts_from, date_precision = 'by', begins_on)
            AS date_precision,
        CASE
            WHEN
                first(date_precision ORDER BY counts_from, date_precision = 'by', begins_on) <> 'by'
                THEN min(not_before)
        END AS not_before,
        min(counts_from) AS counts_from
    FROM reached_in(scope)
    GROUP BY ALL
);

-- The year of a municipality's first record of any step; none if it is known as "by then".
CREATE MACRO first_contacts_in(scope) AS TABLE (
    SELECT
        municipality_id,
        CASE
            WHEN first(date_precision ORDER BY counts_from, date_precision = 'by', step) <> 'by'
                THEN year(min(counts_from))::VARCHAR
        END AS first_year
    FROM pathway_in(scope)
    GROUP BY ALL
);

-- From one step to another: every municipality that has the first, and how it went on.
--
-- course    waiting: it has not reached the second; usual: surely not before the first; other:
--           surely before it; open: the dates are too imprecise to tell
-- days      from the first step to the second, or to the Stichtag for those who wait
CREATE MACRO courses_in(scope, step_from, step_to, split, language) AS TABLE (
    SELECT
        m.municipality_id,
        m.name AS municipality,
        m.district,
        CASE split
            WHEN 'district' THEN m.district_id
            WHEN 'size_class' THEN lpad(c.min_population::VARCHAR, 8, '0')
            WHEN 'first_year' THEN y.first_year
            ELSE 'all'
        END AS group_code,
        CASE split
            WHEN 'district' THEN m.district
            WHEN 'size_class' THEN CASE language WHEN 'en' THEN c.title_en ELSE c.title END
            WHEN 'first_year' THEN y.first_year
        END AS group_title,
        a.begins_on,
        a.date_precision,
        CASE
            WHEN b.counts_from IS NULL THEN 'waiting'
            WHEN b.counts_from < a.not_before THEN 'other'
            WHEN b.not_before >= a.counts_from THEN 'usual'
            ELSE 'open'
        END AS course,
        greatest(
            CASE
                WHEN b.counts_from IS NULL THEN scope['as_of'] - a.counts_from
                -- Known as "by then": it may have been on the very day of the first.
                ELSE coalesce(b.not_before - a.counts_from, 0)
            END,
            0
        ) AS shortest,
        coalesce(b.counts_from, scope['as_of']) - a.not_before AS longest
    FROM pathway_in(scope) AS a
    INNER JOIN municipalities_in(scope) AS m ON a.municipality_id = m.municipality_id
    INNER JOIN size_classes AS c ON m.size_class = c.size_class
    LEFT JOIN first_contacts_in(scope) AS y ON a.municipality_id = y.municipality_id
    LEFT JOIN pathway_in(scope) AS b ON a.municipality_id = b.municipality_id AND b.step = step_to
    WHERE a.step = step_from
);

-- The estimate of Kaplan and Meier: the share that has not reached the second step after so many
-- days. Whoever waits counts as at risk until the Stichtag, and then leaves without an event.
-- Another order is no duration and is left out.
--
-- It is made twice, from the shortest and from the longest durations that the dates allow. A
-- duration without a bound outlasts all others.
CREATE MACRO survival_in(scope, step_from, step_to, split, language) AS TABLE (
    WITH durations AS (
        SELECT
            c.group_code,
            c.group_title,
            r.reading,
            CASE r.reading
                WHEN 'shortest' THEN c.shortest
                ELSE coalesce(
                    c.longest,
                    max(coalesce(c.longest, c.shortest)) OVER (PARTITION BY c.group_code, r.reading)
                )
            END AS days,
            c.course <> 'waiting' AND (r.reading = 'shortest' OR c.longest IS NOT NULL) AS reached
        FROM courses_in(scope, step_from, step_to, split, language) AS c
        CROSS JOIN (VALUES ('shortest'), ('longest')) AS r (reading)
        WHERE c.course <> 'other'
    ),

    counted AS (
        SELECT
            group_code,
            group_title,
            reading,
            days,
            count(*) FILTER (WHERE reached) AS events,
            count(*) FILTER (WHERE NOT reached) AS censored
        FROM durations
        GROUP BY ALL
        UNION ALL BY NAME
        -- The curve begins on the first day, whether anything happened on it or not.
        SELECT DISTINCT
            group_code,
            group_title,
            reading,
            0 AS days,
            0 AS events,
            0 AS censored
        FROM durations
    ),

    by_day AS (
        SELECT
            group_code,
            group_title,
            reading,
            days,
            sum(events)::BIGINT AS events,
            sum(censored)::BIGINT AS censored
        FROM counted
        GROUP BY ALL
    ),

    exposed AS (
        SELECT
            *,
            sum(events + censored) OVER (
                PARTITION BY group_code, reading
                ORDER BY days DESC
            )::BIGINT AS at_risk
        FROM by_day
    )

    SELECT
        *,
        -- Rounded, so that a half is a half: a median may depend on it.
        round(
            product(1 - events / at_risk) OVER (
                PARTITION BY group_code, reading
                ORDER BY days
            ),
            12
        ) AS survival
    FROM exposed
);

-- Municipalities of which anything at all is on record: a step, a plan, an application, a project.
CREATE MACRO contacts_in(scope) AS TABLE (
    SELECT municipality_id FROM pathway_in(scope)
    UNION
    SELECT municipality_id FROM councils_in(scope)
    WHERE municipality_id IS NOT NULL
    UNION
    SELECT municipality_id FROM funding_in(scope)
    UNION
    SELECT municipality_id FROM model_municipalities_in(scope)
    WHERE field_is_in(scope, []::VARCHAR[])
    UNION
    SELECT municipality_id FROM projects_in(scope)
);
