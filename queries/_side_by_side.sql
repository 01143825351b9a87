-- Districts or police directorates side by side, with the whole state.

-- What is set side by side: the districts or the police directorates of the scope, and the whole
-- state in the same sizes and fields. One row per place and district in it.
CREATE MACRO compared_districts_in(scope, level) AS TABLE (
    SELECT
        CASE level WHEN 'directorates' THEN d.police_directorate ELSE d.district_id END
            AS place_code,
        CASE level WHEN 'directorates' THEN d.police_directorate ELSE d.name END AS place_title,
        FALSE AS is_state,
        d.district_id,
        d.official_place
    FROM districts_in(scope) AS d
    UNION ALL
    SELECT
        'state',
        NULL,
        TRUE,
        d.district_id,
        d.official_place
    FROM districts_in(in_all_places(scope)) AS d
);

-- Each of them with what its figures are measured against.
CREATE MACRO compared_places_in(scope, level, language) AS TABLE (
    SELECT
        c.place_code,
        coalesce(c.place_title, CASE language WHEN 'en' THEN 'Saxony' ELSE 'Sachsen' END)
            AS place_title,
        c.is_state,
        min(c.official_place) AS official_place,
        count(m.municipality_id) AS municipalities,
        coalesce(sum(m.population), 0)::BIGINT AS inhabitants
    FROM compared_districts_in(scope, level) AS c
    LEFT JOIN municipalities_in(in_all_places(scope)) AS m ON c.district_id = m.district_id
    GROUP BY c.place_code, c.place_title, c.is_state
);

-- Whatever counts for an indicator: what is counted under it, and of a flow what came within the
-- reader's period, with its sum where it is money.
CREATE MACRO compared_things_in(scope, which) AS TABLE (
    SELECT
        s.unit_key,
        s.municipality_id,
        s.district_id,
        s.counts_from,
        s.ends_on,
        NULL::DECIMAL(18, 2) AS amount_eur
    FROM counted_steps_in(scope) AS s
    WHERE s.indicator = which
    UNION ALL
    SELECT
        m.municipality_id,
        m.municipality_id,
        NULL,
        m.since,
        NULL,
        NULL
    FROM model_municipalities_in(scope) AS m
    WHERE which = 'model_municipalities'
    UNION ALL
    SELECT
        c.record_id,
        c.municipality_id,
        NULL,
        c.counts_from,
        NULL,
        NULL
    FROM steps_in(scope, 'consultations') AS c
    WHERE which = 'consultations' AND is_in_period(scope, c.counts_from, c.date_precision)
    UNION ALL
    SELECT
        f.grant_id,
        f.municipality_id,
        NULL,
        f.counts_from,
        NULL,
        f.amount_eur
    FROM funding_in(scope) AS f
    WHERE
        which = 'funding_approved_eur'
        AND f.stage = 'approved'
        AND is_in_period(scope, f.counts_from, f.date_precision)
);

-- The same, once for each of the places it lies in.
CREATE MACRO compared_steps_in(scope, level, which) AS TABLE (
    SELECT
        c.place_code,
        s.unit_key,
        s.municipality_id,
        m.population,
        s.counts_from,
        s.ends_on,
        s.amount_eur
    FROM compared_things_in(in_all_places(scope), which) AS s
    LEFT JOIN municipalities_in(in_all_places(scope)) AS m ON s.municipality_id = m.municipality_id
    INNER JOIN compared_districts_in(scope, level) AS c
        ON coalesce(m.district_id, s.district_id) = c.district_id
);

-- A sum where the indicator is one: nothing is 0 euros then, and no sum of what is counted.
CREATE MACRO sum_of(which, amount_eur) AS (
    CASE WHEN which LIKE '%_eur' THEN coalesce(amount_eur, 0)::DECIMAL(18, 2) END
);
