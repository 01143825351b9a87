-- Every export inside a scope: the rows known by the Stichtag, with the names of their places.

CREATE MACRO consultations_in(scope) AS TABLE (
    SELECT
        c.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM consultations AS c
    INNER JOIN municipalities_in(scope) AS m ON c.municipality_id = m.municipality_id
    WHERE c.counts_from <= scope['as_of'] AND field_is_in(scope, c.fields)
);

CREATE MACRO agreements_in(scope) AS TABLE (
    SELECT
        a.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM agreements AS a
    INNER JOIN municipalities_in(scope) AS m ON a.municipality_id = m.municipality_id
    WHERE a.counts_from <= scope['as_of'] AND field_is_in(scope, a.fields)
);

-- Stages of councils, and plans as soon as the month or year they are known for has begun: nobody
-- counts a plan, and who asks for it in that year must not be told that there is none.
CREATE MACRO councils_known_in(scope) AS TABLE (
    SELECT
        c.* EXCLUDE (district_id, named_fields),
        coalesce(m.district_id, d.district_id) AS district_id,
        m.name AS municipality,
        coalesce(m.district, d.name) AS district
    FROM councils AS c
    LEFT JOIN municipalities_in(scope) AS m ON c.municipality_id = m.municipality_id
    LEFT JOIN districts_in(scope) AS d ON c.district_id = d.district_id
    WHERE
        CASE
            WHEN c.stage = 'planned'
                THEN
                    coalesce(not_before(c.stage_on, c.date_precision), c.counts_from)
                    <= scope['as_of']
            ELSE c.counts_from <= scope['as_of']
        END
        AND place_is_in(scope, c.municipality_id, c.district_id)
        AND field_is_in(scope, fields_known(scope, c.fields, c.named_fields))
);

-- The state of each council: its last stage; a plan only until something else is known.
CREATE MACRO council_states_in(scope) AS TABLE (
    SELECT
        c.*,
        CASE WHEN council_works(c.stage) THEN 'at_work' ELSE c.stage END AS council_state
    FROM councils_known_in(scope) AS c
    QUALIFY
        row_number() OVER (
            PARTITION BY c.council_id, c.municipality_id, c.district_id
            ORDER BY c.turn DESC NULLS LAST, c.counts_from DESC, c.line
        ) = 1
);

-- Stages of councils that count at the Stichtag.
CREATE MACRO councils_in(scope) AS TABLE (
    SELECT c.*
    FROM councils_known_in(scope) AS c
    WHERE c.counts_from <= scope['as_of']
);

CREATE MACRO coaching_in(scope) AS TABLE (
    SELECT
        c.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM coaching AS c
    INNER JOIN municipalities_in(scope) AS m ON c.municipality_id = m.municipality_id
    WHERE c.counts_from <= scope['as_of'] AND field_is_in(scope, []::VARCHAR[])
);

CREATE MACRO security_analyses_in(scope) AS TABLE (
    SELECT
        a.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM security_analyses AS a
    INNER JOIN municipalities_in(scope) AS m ON a.municipality_id = m.municipality_id
    WHERE a.counts_from <= scope['as_of'] AND field_is_in(scope, a.fields)
);

CREATE MACRO projects_in(scope) AS TABLE (
    SELECT
        p.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM projects AS p
    INNER JOIN municipalities_in(scope) AS m ON p.municipality_id = m.municipality_id
    WHERE p.counts_from <= scope['as_of'] AND field_is_in(scope, p.fields)
);

CREATE MACRO model_municipalities_in(scope) AS TABLE (
    SELECT
        m.*,
        o.* EXCLUDE (municipality_id)
    FROM municipalities_in(scope) AS m
    INNER JOIN model_municipalities AS o ON m.municipality_id = o.municipality_id
    WHERE o.since <= scope['as_of']
);

-- Every published figure, with the least and the most that its words allow: "about" leaves a
-- tenth either way, "over" has no upper end.
CREATE MACRO all_published_in(scope) AS TABLE (
    SELECT
        p.*,
        CASE p.qualifier WHEN 'about' THEN 0.9 * p.value ELSE p.value END::DECIMAL(18, 2)
            AS at_least,
        CASE p.qualifier
            WHEN 'exact' THEN p.value
            WHEN 'about' THEN 1.1 * p.value
        END::DECIMAL(18, 2) AS at_most
    FROM published_figures AS p
    WHERE is_whole(scope) AND p.as_of <= scope['as_of']
);

-- Published totals. A figure for a part (one year, one place) is no total and is left out,
-- except for money, which is always published for a budget period.
CREATE MACRO published_in(scope) AS TABLE (
    SELECT p.*
    FROM all_published_in(scope) AS p
    WHERE p.scope IS NULL OR p.indicator = 'funding_available_eur'
);
