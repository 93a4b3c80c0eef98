/** Name under which the press is known to the renderer. */
export const PRESS = "MadrugadaPress";

/**
 * The last pass over the stage: inks, registration, overprint, quarrel, dusk, bare paper and grain in one. Texture y runs
 * from the bottom. What is not in use is stepped over by its uniform, since a software renderer pays for every sample.
 */
export const PRESS_SHADER = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif

uniform sampler2D uMainSampler;
uniform vec4 uRed;
uniform vec4 uGreen;
uniform vec4 uBlue;
uniform vec2 uSize;
uniform vec2 uEye;
uniform vec2 uOff;
uniform vec2 uOver;
uniform vec2 uApart;
uniform float uUnit;
uniform float uDusk;
uniform float uAperture;
uniform float uGrain;
uniform float uOverprint;
uniform float uQuarrel;
uniform float uBare;
uniform float uInk;

varying vec2 outTexCoord;

const vec3 PAPER = vec3(0.969, 0.918, 0.816);
const vec3 NIGHT = vec3(0.043, 0.047, 0.118);
const vec3 RED = vec3(0.91, 0.263, 0.173);
// Cosine and sine of the screens' turns: the plates' own (0.35), and one that makes no pattern with it (0.9).
const vec2 SCREEN = vec2(0.9394, 0.3429);
const vec2 SECOND_SCREEN = vec2(0.6216, 0.7833);
const vec3 TEAL = vec3(0.07, 0.40, 0.47);

vec3 inked (vec3 plates)
{
    vec4 p = vec4(plates, 1.0);
    return clamp(vec3(dot(uRed, p), dot(uGreen, p), dot(uBlue, p)), 0.0, 1.0);
}

float lightness (vec3 c) { return dot(c, vec3(0.299, 0.587, 0.114)); }

float hash (vec2 p)
{
    vec3 q = fract(vec3(p.xyx) * 0.1031);
    q += dot(q, q.yzx + 33.33);
    return fract((q.x + q.y) * q.z);
}

float cloud (vec2 p)
{
    vec2 i = floor(p);
    vec2 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), f.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), f.x), f.y);
}

// How far a pixel lies from the middle of its dot: 0 there, 1 in the corner between four dots.
float toDot (vec2 pixel, float pitch, vec2 turn)
{
    vec2 cell = fract(vec2(turn.x * pixel.x - turn.y * pixel.y, turn.y * pixel.x + turn.x * pixel.y) / pitch) - 0.5;
    return length(cell) * 1.4142;
}

float printed (float tone, float distance, float edge)
{
    return 1.0 - smoothstep(tone - edge, tone + edge, distance);
}

void main ()
{
    vec2 uv = outTexCoord;
    vec2 pixel = uv * uSize;
    float pitch = max(4.0, 9.0 * uUnit);
    float edge = 1.2 / pitch;
    float away = length((uv - uEye) * vec2(uSize.x / uSize.y, 1.0));

    float paper = 0.0;
    if (uBare > 0.0)
    {
        // The edge is at most this rough, so that most pixels are inked or bare without asking for the roughness.
        float run = (uBare * 1.05 - 1.18) + away * 1.25;
        paper = step(0.98, run);
        if (abs(run - 0.26) < 0.72)
        {
            vec2 grid = pixel / (70.0 * uUnit);
            float rough = cloud(grid) * 0.6 + cloud(grid * 2.7) * 0.4;
            float tone = clamp((run - (rough - 0.5) * 0.9) * 2.2, 0.0, 1.25);
            paper = printed(tone, toDot(pixel, pitch * 1.1, SCREEN), edge);
        }
    }

    vec3 warm = texture2D(uMainSampler, uv + uOff).rgb;
    vec3 cool = warm;
    if (uOff.x != 0.0) cool = texture2D(uMainSampler, uv - uOff).rgb;
    // Green goes mostly with red: a fringe of yellow and indigo is the plates' own, a green one is a screen's.
    vec3 c = inked(vec3(warm.r, mix(warm.g, cool.g, 0.25), cool.b));

    if (uQuarrel > 0.0)
    {
        vec3 one = texture2D(uMainSampler, uv + uApart).rgb;
        vec3 other = texture2D(uMainSampler, uv - uApart).rgb;
        float first = 0.9 - 0.9 * smoothstep(0.05, 0.55, lightness(inked(one)));
        float second = 0.86 - 0.86 * smoothstep(0.10, 0.60, lightness(inked(other)));
        first = mix(first, printed(first * 1.06, toDot(pixel, pitch, SCREEN), edge), 0.6);
        second = mix(second, printed(second * 1.06, toDot(pixel, pitch, SECOND_SCREEN), edge), 0.3);
        vec3 both = PAPER * mix(vec3(1.0), TEAL / PAPER, first) * mix(vec3(1.0), RED / PAPER, second * 0.9);
        c = mix(c, both, uQuarrel);
    }

    if (uOverprint > 0.0)
    {
        float light = smoothstep(0.28, 0.6, lightness(inked(texture2D(uMainSampler, uv + uOver).rgb)));
        float plate = printed(0.12 + light * 1.1, toDot(pixel, pitch * 1.15, SECOND_SCREEN), edge) * step(0.08, light);
        vec3 under = mix(c, vec3(lightness(c)) * vec3(0.95, 0.98, 1.1), 0.45 * uOverprint);
        vec3 over = mix(RED * 0.92, RED * under, 0.35);
        c = mix(under, over, plate * uOverprint * 0.9);
    }

    float dark = smoothstep(uAperture * 0.55, uAperture * 0.55 + 0.8, away) * uDusk;
    if (dark > 0.004)
    {
        float dots = printed(dark * 1.25 - 0.12, toDot(pixel, pitch, SCREEN), edge);
        c = mix(c, NIGHT, max(dark * 0.62, dots * (0.5 + 0.4 * dark)));
    }

    c = mix(c, PAPER, paper);
    c = mix(c, c * c * (0.6 + 0.3 * c), uInk);

    vec2 fleck = floor(pixel / max(1.0, uUnit));
    float speck = hash(fleck);
    c += (speck - 0.5) * 0.075 * uGrain;
    c = mix(c, PAPER, step(0.9988, speck) * 0.5 * uGrain);

    gl_FragColor = vec4(c, 1.0);
}
`;
