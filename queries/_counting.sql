-- What counts: steps under the key of the reader's counting unit, under each indicator, and when
-- each unit first began.

-- What counts once in a unit.
CREATE MACRO key_in(unit, municipality, signatory, record) AS (
    CASE unit
        WHEN 'municipalities' THEN municipality
        WHEN 'signatories' THEN signatory
        ELSE record
    END
);

-- All steps known by the Stichtag, each with the key it counts under in the reader's unit.
CREATE MACRO all_steps_in(scope) AS TABLE (
    SELECT
        s.* EXCLUDE (named_fields) REPLACE (
            CASE
                WHEN s.named_fields IS NULL THEN s.fields
                ELSE fields_known(scope, s.fields, s.named_fields)
            END AS fields
        ),
        key_in(scope['unit'], s.municipality_id, s.signatory, s.record_id) AS unit_key
    FROM steps AS s
    WHERE
        s.counts_from <= scope['as_of']
        AND place_is_in(scope, s.municipality_id, s.district_id)
        AND field_is_in(scope, fields_known(scope, s.fields, s.named_fields))
);

CREATE MACRO steps_in(scope, which) AS TABLE (
    SELECT * FROM all_steps_in(scope) AS s
    WHERE s.subject = which
);

-- The same with the names of their places.
CREATE MACRO all_named_steps_in(scope) AS TABLE (
    SELECT
        s.* EXCLUDE (district_id),
        d.district_id,
        m.name AS municipality,
        d.name AS district
    FROM all_steps_in(scope) AS s
    LEFT JOIN municipalities AS m ON s.municipality_id = m.municipality_id
    INNER JOIN districts AS d ON coalesce(m.district_id, s.district_id) = d.district_id
);

CREATE MACRO named_steps_in(scope, which) AS TABLE (
    SELECT * FROM all_named_steps_in(scope) AS s
    WHERE s.subject = which
);

-- The day the programme began (https://medienservice.sachsen.de/medien/news/223505): nobody
-- cooperated with it before.
CREATE MACRO launched_on() AS (DATE '2019-02-06');

-- Every step under each indicator that counts it, with the key it counts under there. A council
-- older than the programme makes its municipality cooperate from the programme's first day.
CREATE MACRO counted_steps_in(scope) AS TABLE (
    SELECT
        s.* EXCLUDE (unit_key) REPLACE (
            greatest(s.begins_on, counted.opens) AS begins_on,
            greatest(s.counts_from, counted.opens) AS counts_from,
            greatest(s.not_before, counted.opens) AS not_before,
            CASE WHEN s.counts_from < counted.opens THEN 'day' ELSE s.date_precision END
                AS date_precision
        ),
        CASE
            WHEN counted.together THEN 'closely_cooperating'
            WHEN s.subject = 'consultations' THEN 'consulted_municipalities'
            WHEN s.subject = 'agreements' THEN 'cooperation_agreements'
            WHEN s.subject = 'councils' THEN 'prevention_councils'
            WHEN s.subject = 'coaching' THEN 'coaching_processes'
            ELSE s.subject
        END AS indicator,
        CASE
            WHEN counted.together OR s.subject = 'consultations' THEN s.municipality_id
            ELSE s.unit_key
        END AS unit_key
    FROM all_steps_in(scope) AS s
    CROSS JOIN (
        VALUES (FALSE, DATE '-infinity'), (TRUE, launched_on())
    ) AS counted (together, opens)
    WHERE
        NOT counted.together
        OR (s.subject <> 'consultations' AND coalesce(s.ends_on >= counted.opens, TRUE))
);

-- The six stocks of the programme's own notices, one row per thing that counts.
CREATE MACRO building_blocks_in(scope) AS TABLE (
    SELECT
        s.indicator,
        s.unit_key,
        s.counts_from,
        s.ends_on
    FROM counted_steps_in(scope) AS s
);

-- When each unit first began, one row per indicator, unit and place: the place's own first record,
-- and the days between which the unit began (`earliest` is infinite where only "by then" is known).
-- Whatever the Stichtag: what is known to the year can have begun before a day from which it does
-- not count yet. `only_standing`: of what stands at the Stichtag.
CREATE MACRO beginnings_in(scope, only_standing) AS TABLE (
    SELECT
        s.indicator,
        s.unit_key,
        coalesce(s.municipality_id, s.district_id) AS place_id,
        s.municipality_id,
        m.name AS municipality,
        d.district_id,
        d.name AS district,
        s.begins_on,
        s.date_precision,
        s.counts_from,
        coalesce(s.not_before, DATE '-infinity') AS not_before,
        min(coalesce(s.not_before, DATE '-infinity')) OVER one_unit AS earliest,
        min(s.counts_from) OVER one_unit AS latest,
        s.source
    FROM counted_steps_in(at_any_time(scope)) AS s
    LEFT JOIN municipalities AS m ON s.municipality_id = m.municipality_id
    INNER JOIN districts AS d ON coalesce(m.district_id, s.district_id) = d.district_id
    WHERE
        s.unit_key IS NOT NULL
        AND (NOT only_standing OR stands_on(scope['as_of'], s.counts_from, s.ends_on))
    WINDOW one_unit AS (PARTITION BY s.indicator, s.unit_key)
    QUALIFY
        row_number() OVER (
            PARTITION BY s.indicator, s.unit_key, s.municipality_id, s.district_id
            ORDER BY s.counts_from, not_before DESC, s.source
        ) = 1
);

-- How precisely a place's first day is known: where another record of its unit can be older, it
-- was so by then.
CREATE MACRO first_precision(date_precision, counts_from, not_before, earliest, latest) AS (
    CASE WHEN latest = counts_from AND earliest < not_before THEN 'by' ELSE date_precision END
);
