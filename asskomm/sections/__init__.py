"""What pages are composed of: from here on Streamlit is known."""
