-- question: Which action fields are there?
-- kind:     reference
-- grain:    one row per field, by title in the alphabet of the reader's language
-- returns:  action_field VARCHAR, action_field_title VARCHAR
-- unit:     action fields
SELECT
    action_field,
    CASE $language WHEN 'en' THEN title_en ELSE title END AS action_field_title
FROM action_fields
ORDER BY action_field_title COLLATE de, action_field
