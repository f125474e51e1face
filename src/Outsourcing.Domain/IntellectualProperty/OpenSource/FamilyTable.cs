namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>The family of the licences that are met most, by their SPDX identifier.</summary>
/// <remarks>
/// Sorted by what each licence is generally understood to ask for: what must be offered, to whom and under which terms. It is
/// no reading of its text. A licence that is not here has no family; to guess one would turn not knowing into an answer.
/// </remarks>
internal static class FamilyTable
{
    private static readonly Dictionary<string, LicenceFamily> Families = Of(
        (
            LicenceFamily.PublicDomain,
            "0BSD CC-PDDC CC-PDM-1.0 CC0-1.0 MIT-0 NIST-PD PDDL-1.0 SAX-PD Unlicense WTFPL blessing"
        ),
        (
            LicenceFamily.Permissive,
            """
            AFL-2.1 AFL-3.0 Apache-1.0 Apache-1.1 Apache-2.0 BlueOak-1.0.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-FreeBSD
            BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-Attribution
            BSD-3-Clause-Clear BSD-3-Clause-LBNL BSD-4-Clause BSD-4-Clause-UC BSD-Source-Code BSL-1.0 bzip2-1.0.5
            bzip2-1.0.6 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0
            CERN-OHL-P-2.0 CNRI-Python curl ECL-2.0 EFL-2.0 FTL HPND ICU IJG ISC Libpng libpng-2.0 libtiff MIT
            MIT-CMU MIT-Modern-Variant MulanPSL-2.0 NCSA NTP ODC-By-1.0 OLDAP-2.8 OpenSSL PHP-3.0 PHP-3.01 PostgreSQL
            PSF-2.0 Python-2.0 Python-2.0.1 TCL Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 UPL-1.0 W3C X11 Xnet
            Zlib ZPL-2.0 ZPL-2.1
            """
        ),
        (
            LicenceFamily.WeakCopyleft,
            """
            CDDL-1.0 CDDL-1.1 CECILL-C CERN-OHL-W-2.0 CPL-1.0 EPL-1.0 EPL-2.0 ErlPL-1.1 IPL-1.0 LGPL-2.0
            LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only
            LGPL-3.0-or-later MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-RL OFL-1.0 OFL-1.1
            OFL-1.1-RFN OFL-1.1-no-RFN GPL-2.0-with-GCC-exception GPL-2.0-with-classpath-exception
            GPL-2.0-with-font-exception GPL-3.0-with-GCC-exception
            """
        ),
        (
            LicenceFamily.StrongCopyleft,
            """
            CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-4.0 CECILL-1.0 CECILL-2.0 CECILL-2.1
            CERN-OHL-S-2.0 GFDL-1.1 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
            GFDL-1.3-only GFDL-1.3-or-later GPL-1.0 GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0-only
            GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later ODbL-1.0 QPL-1.0 Sleepycat
            """
        ),
        (
            LicenceFamily.NetworkCopyleft,
            """
            AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later CAL-1.0 CPAL-1.0
            EUPL-1.1 EUPL-1.2 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 RPL-1.1 RPL-1.5 SSPL-1.0
            """
        ),
        (
            LicenceFamily.NotOpenSource,
            """
            Aladdin BSD-3-Clause-No-Military-License BUSL-1.1 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0
            CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0
            CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0
            CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-4.0 Elastic-2.0 FSL-1.1-ALv2 FSL-1.1-MIT Hippocratic-2.1 JSON
            PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 SUL-1.0
            """
        )
    );

    /// <summary>The exceptions that let other works link to or embed what is under a strong copyleft.</summary>
    private static readonly HashSet<string> LinkingExceptions =
    [
        "Autoconf-exception-2.0",
        "Autoconf-exception-3.0",
        "Bison-exception-2.2",
        "Classpath-exception-2.0",
        "eCos-exception-2.0",
        "FLTK-exception",
        "Font-exception-2.0",
        "freertos-exception-2.0",
        "GCC-exception-2.0",
        "GCC-exception-3.1",
        "GNAT-exception",
        "GPL-3.0-linking-exception",
        "Libtool-exception",
        "Linux-syscall-note",
        "OpenJDK-assembly-exception-1.0",
        "Qt-GPL-exception-1.0",
        "WxWindows-exception-3.1",
    ];

    /// <summary>Gets the identifiers in the table, those of exceptions included.</summary>
    public static IEnumerable<string> Known => Families.Keys.Concat(LinkingExceptions);

    public static LicenceFamily Of(SpdxLicence licence)
    {
        var family = Families.GetValueOrDefault(licence.Id);
        return family == LicenceFamily.StrongCopyleft && LinkingExceptions.Contains(licence.Exception ?? "")
            ? LicenceFamily.WeakCopyleft
            : family;
    }

    private static Dictionary<string, LicenceFamily> Of(params (LicenceFamily Family, string Licences)[] rows) =>
        rows.SelectMany(row =>
                row.Licences.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .Select(licence => (Licence: licence, row.Family))
            )
            .ToDictionary(row => row.Licence, row => row.Family, StringComparer.Ordinal);
}
