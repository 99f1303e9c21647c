/** What stands beside the site in the archive that reviewers download. */
export const HOW_TO_OPEN = `# A preview of Off the List

The folder \`site\` is the whole site as the pull request would make it. Its pages need a small server, since their
addresses start at the root. In this folder, run one of these:

    python3 -m http.server 4321 --directory site --bind 127.0.0.1
    npx --yes sirv-cli@3 site --port 4321 --host 127.0.0.1

and open <http://localhost:4321/>.

The pages were made from somebody's proposal. They keep to the site's content security policy and ask nothing of
another host, but what they say has not been accepted by anybody yet.
`;
