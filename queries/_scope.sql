-- What the reader is looking at: places, action fields, counting unit. Questions read facts through
-- the macros of the rooms only.
--
-- A scope is one STRUCT; since is NULL from the beginning, an empty list means all, unit is
-- municipalities, signatories or agreements.
CREATE TYPE scope_parts AS STRUCT(
    as_of DATE,
    since DATE,
    districts VARCHAR[],
    directorates VARCHAR[],
    size_classes VARCHAR[],
    action_fields VARCHAR[],
    unit VARCHAR
);

-- official_place: the order of all tables, by police directorate (that of the lowest key first)
-- and by key within it.
CREATE MACRO districts_in(scope) AS TABLE (
    WITH directorates AS (
        SELECT
            police_directorate,
            min(district_id) AS first_district
        FROM districts
        GROUP BY ALL
    )

    SELECT
        d.*,
        [t.first_district, d.district_id] AS official_place
    FROM districts AS d
    INNER JOIN directorates AS t ON d.police_directorate = t.police_directorate
    WHERE
        (len(scope['districts']) = 0 OR list_contains(scope['districts'], d.district_id))
        AND (
            len(scope['directorates']) = 0
            OR list_contains(scope['directorates'], d.police_directorate)
        )
);

-- Municipalities and whole districts; a district has no size.
CREATE MACRO places_in(scope) AS TABLE (
    SELECT
        p.place_id,
        p.size_class
    FROM places AS p
    WHERE
        (len(scope['districts']) = 0 OR list_contains(scope['districts'], p.district_id))
        AND (
            len(scope['directorates']) = 0
            OR list_contains(scope['directorates'], p.police_directorate)
        )
        AND (
            len(scope['size_classes']) = 0
            OR list_contains(scope['size_classes'], p.size_class)
        )
);

CREATE MACRO municipalities_in(scope) AS TABLE (
    SELECT
        m.*,
        p.size_class,
        d.name AS district,
        d.police_directorate
    FROM places_in(scope) AS p
    INNER JOIN municipalities AS m ON p.place_id = m.municipality_id
    INNER JOIN districts AS d ON m.district_id = d.district_id
);

-- Every municipality of the scope with the area it counts in.
CREATE MACRO areas_in(scope, area, language) AS TABLE (
    SELECT
        m.municipality_id,
        m.population,
        CASE area
            WHEN 'district' THEN m.district_id
            WHEN 'directorate' THEN m.police_directorate
            WHEN 'size_class' THEN lpad(c.min_population::VARCHAR, 8, '0')
            ELSE 'all'
        END AS area_code,
        CASE area
            WHEN 'district' THEN m.district
            WHEN 'directorate' THEN m.police_directorate
            WHEN 'size_class' THEN CASE language WHEN 'en' THEN c.title_en ELSE c.title END
        END AS area_title
    FROM municipalities_in(scope) AS m
    INNER JOIN size_classes AS c ON m.size_class = c.size_class
);

-- Municipalities that no longer exist on their own, each with the one that took it over.
CREATE MACRO former_municipalities_in(scope) AS TABLE (
    SELECT
        c.*,
        m.district_id
    FROM municipality_changes AS c
    INNER JOIN municipalities_in(scope) AS m ON c.new_municipality_id = m.municipality_id
    WHERE c.old_municipality_id <> c.new_municipality_id AND c.effective_date <= scope['as_of']
);

-- The whole state, all sizes, all fields: only then may a published figure stand beside a count.
CREATE MACRO is_whole(scope) AS (
    len(scope['districts']) = 0
    AND len(scope['directorates']) = 0
    AND len(scope['size_classes']) = 0
    AND len(scope['action_fields']) = 0
);

-- Is a record's place inside? A district's own council has no municipality.
CREATE MACRO place_is_in(scope, municipality, district) AS (
    coalesce(municipality, district) IN (SELECT p.place_id FROM places_in(scope) AS p)
);

CREATE MACRO field_is_in(scope, fields) AS (
    len(scope['action_fields']) = 0 OR list_has_any(fields, scope['action_fields'])
);

-- The fields of a row, and those that other rows of the same thing had named by the Stichtag.
CREATE MACRO fields_known(scope, fields, named_fields) AS (
    list_distinct(
        fields || [
            one.action_field
            FOR one IN coalesce(named_fields, [])
            IF one.counts_from <= scope['as_of']
        ]
    )
);

-- A macro that changes a scope names it once: a macro's text is copied for each time its parameter
-- is named, and one such macro lies inside another.

-- The same choice in another counting unit.
CREATE MACRO in_unit(scope, other) AS (struct_update(scope::scope_parts, unit := other));

-- The same choice in the whole state: sizes, fields and counting unit stay.
CREATE MACRO in_all_places(scope) AS (
    struct_update(
        scope::scope_parts, districts := []::VARCHAR[], directorates := []::VARCHAR[]
    )
);

-- The same scope without a Stichtag.
CREATE MACRO at_any_time(scope) AS (
    struct_update(scope::scope_parts, as_of := DATE '9999-12-31')
);
